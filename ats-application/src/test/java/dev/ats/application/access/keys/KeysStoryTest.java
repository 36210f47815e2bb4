package dev.ats.application.access.keys;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.domain.shared.OrganizationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysStoryTest {
    private static final AddSigningKey KEY = new AddSigningKey(new UUID(7, 7), "{}", "wrapped");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final KeysUseCases keys = kit.ats().access().keys();

    @Test
    void theProductKeepsItsKeys() {
        SigningKey added = done(keys.add().run(AtsTestKit.STAGE_HAND, KEY));

        assertThat(done(keys.list().ask(AtsTestKit.STAGE_HAND, new ListSigningKeys())))
                .containsExactly(added);
        assertThat(kit.inspection().journal(OrganizationId.INSTALLATION)).hasSize(1);
        assertThat(added.toString()).doesNotContain("wrapped");
    }

    @Test
    void nobodyElseSeesOrAddsThem() {
        Person ada = kit.organization("Acme").admin();

        assertThat(refused(keys.list().ask(ada.actor(), new ListSigningKeys())).code())
                .isEqualTo("forbidden");
        assertThat(refused(keys.add().run(ada.actor(), KEY)).code()).isEqualTo("forbidden");
        assertThat(refused(keys.list().ask(kit.anybody().actor(), new ListSigningKeys()))
                        .code())
                .isEqualTo("not_signed_in");
        assertThat(refused(keys.add().run(kit.anybody().actor(), KEY)).code()).isEqualTo("not_signed_in");
    }
}
