package dev.ats.application.access.sessions;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.registration.SignedUp;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Reception;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignOutStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final SignedUp rita = reception.founder("rita", "Acme");
    private final SignedIn first = reception.signsIn("rita");

    @Test
    void endsWhenItsOwnerLeavesAndMayBeLeftAgain() {
        SignOut leave = new SignOut(first.session(), null, first.refresh());

        done(signOut(kit.anybody().actor(), leave));
        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).action()).isEqualTo(Permission.SESSION_END);
        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).facts()).containsExactly("SessionEnded");
        done(signOut(kit.anybody().actor(), leave));

        assertInvalid(reception.triesToRefresh(first));
    }

    @Test
    void endsForWhoeverIsSignedInToIt() {
        done(signOut(new Actor.Account(rita.userId()), new SignOut(first.session(), rita.userId(), null)));

        assertThat(refused(reception.whoIs(first)).code()).isEqualTo("not_found");
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        AccountId carl = reception.candidate("carl");
        Actor actor = new Actor.Account(carl);

        assertThat(refused(signOut(actor, new SignOut(first.session(), rita.userId(), null)))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(signOut(actor, new SignOut(first.session(), carl, null)))
                        .code())
                .isEqualTo("not_found");
        assertInvalid(signOut(
                actor, new SignOut(first.session(), null, reception.secrets().fresh())));
        assertInvalid(signOut(
                actor,
                new SignOut(
                        new SessionId(new UUID(7, 7)), null, reception.secrets().fresh())));
        done(reception.triesToRefresh(first));
    }

    private Outcome<SessionId> signOut(Actor actor, SignOut wish) {
        return kit.ats().access().sessions().signOut().run(actor, wish);
    }

    private static void assertInvalid(Outcome<?> outcome) {
        assertThat(refused(outcome).code()).isEqualTo("invalid_refresh_token");
    }
}
