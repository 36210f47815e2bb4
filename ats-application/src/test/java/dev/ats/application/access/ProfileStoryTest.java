package dev.ats.application.access;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Phone;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people say of themselves. */
class ProfileStoryTest {
    private static final Name RITA = new Name("Rita R.");
    private static final Phone PHONE = new Phone("+49 30 123456");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Person ada = kit.organization("Acme").admin();
    private final Person carl = kit.candidate("carl");

    @Test
    void somebodyIsCalledAndReachedAsTheySay() {
        ChangeProfile.Profile changed = done(change(carl, carl, RITA, PHONE));

        Identity seen = done(kit.ats().access().whoAmI().ask(carl.actor(), new WhoAmI()));
        assertThat(changed.fullName()).isEqualTo(RITA);
        assertThat(changed.phone()).isEqualTo(PHONE);
        assertThat(seen.fullName()).isEqualTo(RITA);
        assertThat(seen.phone()).isEqualTo(PHONE);
        assertThat(last().action()).isEqualTo(Permission.ACCOUNT_UPDATE);
        assertThat(last().facts()).containsExactly("ProfileChanged");
    }

    @Test
    void whatIsNotSaidStays() {
        done(change(carl, carl, null, PHONE));

        ChangeProfile.Profile changed = done(change(carl, carl, RITA, null));

        assertThat(changed.phone()).isEqualTo(PHONE);
        assertThat(done(change(carl, carl, RITA, PHONE))).isEqualTo(changed);
        assertThat(last().facts()).isEmpty();
    }

    @Test
    void aMemberSaysItOfThemselvesToo() {
        assertThat(done(change(ada, ada, null, PHONE)).phone()).isEqualTo(PHONE);
    }

    @Test
    void nobodySaysItOfAnother() {
        assertThat(refused(change(ada, carl, RITA, null)).code()).isEqualTo("not_found");
        assertThat(refused(change(new Actor.Anonymous(), carl, RITA, null)).code())
                .isEqualTo("not_signed_in");
    }

    private Outcome<ChangeProfile.Profile> change(Person by, Person whose, Name name, Phone phone) {
        return change(by.actor(), whose, name, phone);
    }

    private Outcome<ChangeProfile.Profile> change(Actor by, Person whose, Name name, Phone phone) {
        return kit.ats().access().changeProfile().run(by, new ChangeProfile(whose.account(), name, phone));
    }

    private Inspection.Entry last() {
        List<Inspection.Entry> journal = kit.inspection().journal(OrganizationId.INSTALLATION);
        return journal.get(journal.size() - 1);
    }
}
