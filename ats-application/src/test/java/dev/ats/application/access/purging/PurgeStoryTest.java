package dev.ats.application.access.purging;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Reception;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the product takes away by itself, and that nobody misses it. */
class PurgeStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);

    @Test
    void aSessionGoesLongAfterItEndedAndALateRefreshIsAnsweredAsBefore() {
        reception.candidate("carl");
        SignedIn session = reception.signsIn("carl");
        SignedIn other = reception.signsIn("carl");

        after(Duration.ofDays(60));
        assertThat(has(session.session())).isTrue();
        Refusal before = refused(reception.triesToRefresh(session));
        after(Duration.ofMillis(1));

        assertThat(has(session.session())).isFalse();
        assertThat(refused(reception.triesToRefresh(session))).isEqualTo(before);
        assertThat(refused(reception.triesToRefresh(other)).code()).isEqualTo("invalid_refresh_token");
    }

    @Test
    void aSessionInUseStays() {
        reception.candidate("carl");
        SignedIn session = reception.signsIn("carl");
        for (int month = 0; month < 4; month++) {
            after(Duration.ofDays(29));
            session = done(reception.triesToRefresh(session));
        }

        assertThat(has(session.session())).isTrue();
    }

    @Test
    void whatWasMailedGoesAWeekAfterItRanOut() {
        reception.candidate("carl");
        reception.forgets("carl");
        TokenId token = (TokenId) reception.secrets().mailed();

        after(Duration.ofDays(7));
        assertThat(has(token)).isTrue();
        after(Duration.ofHours(1));

        assertThat(has(token)).isFalse();
    }

    @Test
    void failuresAreRememberedAsLongAsTheyCount() {
        reception.candidate("carl");
        for (int n = 0; n < 8; n++) {
            reception.triesToSignIn("carl", Reception.WRONG);
            kit.clock().advance(Duration.ofMinutes(1));
        }
        after(Duration.ofHours(23));

        reception.triesToSignIn("carl", Reception.WRONG);

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
    }

    @Test
    void itLeavesNoEntryInTheJournal() {
        reception.candidate("carl");
        int before = kit.inspection().journal(OrganizationId.INSTALLATION).size();

        after(Duration.ofDays(100));

        assertThat(kit.inspection().journal(OrganizationId.INSTALLATION)).hasSize(before);
    }

    @Test
    void nobodyElseTakesAnythingAway() {
        Actor admin = kit.organization("Acme").admin().actor();

        assertThat(refused(kit.ats().access().purging().purge().run(admin, new Purge(1))))
                .isNotNull();
    }

    private void after(Duration time) {
        kit.clock().advance(time);
        kit.rounds().purge();
    }

    private boolean has(SessionId session) {
        return read(() -> kit.ports().sessions().find(session).isPresent());
    }

    private boolean has(TokenId token) {
        return read(() -> kit.ports().accountTokens().look(token).isPresent());
    }

    private boolean read(Supplier<Boolean> look) {
        Opening opening = new Opening(Home.installation(), new Actor.System("story"), RequestKey.NONE, false);
        return kit.ports().kernel().units().inside(opening, unit -> look.get());
    }
}
