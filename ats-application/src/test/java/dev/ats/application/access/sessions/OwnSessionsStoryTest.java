package dev.ats.application.access.sessions;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Reception;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody sees where they are signed in, and ends what they do not know. */
class OwnSessionsStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final AccountId rita = reception.founder("rita", "Acme").userId();
    private final SignedIn home = reception.signsIn("rita");
    private final SignedIn office = reception.signsIn("rita");

    @Test
    void listsTheOwnNewestFirst() {
        Instant begun = kit.clock().now();
        kit.clock().advance(Duration.ofMinutes(5));
        done(reception.triesToRefresh(home));
        reception.candidate("carl");
        reception.signsIn("carl");

        Page<SessionView> page = done(list(rita, Paging.FIRST));

        assertThat(page.items()).extracting(SessionView::id).containsExactly(office.session(), home.session());
        SessionView refreshed = page.items().get(1);
        assertThat(refreshed.organization()).isEqualTo(home.organization());
        assertThat(refreshed.startedAt()).isEqualTo(begun);
        assertThat(refreshed.usedAt()).isEqualTo(begun.plus(Duration.ofMinutes(5)));
        assertThat(refreshed.expiresAt()).isEqualTo(refreshed.usedAt().plus(Duration.ofDays(30)));
    }

    @Test
    void listsThemPageByPage() {
        Page<SessionView> first = done(list(rita, new Paging(1, null, false)));
        Page<SessionView> second = done(list(rita, new Paging(1, first.next(), false)));

        assertThat(first.items()).extracting(SessionView::id).containsExactly(office.session());
        assertThat(second.items()).extracting(SessionView::id).containsExactly(home.session());
        assertThat(second.next()).isNull();
    }

    @Test
    void listsNoneThatIsOver() {
        done(end(rita, office.session()));
        assertThat(done(list(rita, Paging.FIRST)).items())
                .extracting(SessionView::id)
                .containsExactly(home.session());

        kit.clock().advance(Duration.ofDays(30));
        assertThat(done(list(rita, Paging.FIRST)).items()).isEmpty();
    }

    @Test
    void endsAnotherOfTheOwnForGood() {
        done(end(rita, home.session()));

        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).action()).isEqualTo(Permission.SESSION_REVOKE);
        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).facts()).containsExactly("SessionEnded");
        assertThat(refused(reception.triesToRefresh(home)).code()).isEqualTo("invalid_refresh_token");
        assertThat(refused(reception.whoIs(home)).code()).isEqualTo("not_found");
        done(reception.triesToRefresh(office));
        done(end(rita, home.session()));
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        AccountId eve = reception.candidate("eve");
        EndSession forged = new EndSession(home.session(), rita);

        assertThat(refused(end(eve, home.session())).code()).isEqualTo("not_found");
        assertThat(refused(end(eve, new SessionId(new UUID(7, 7)))).code()).isEqualTo("not_found");
        assertThat(refused(kit.ats().access().sessions().end().run(new Actor.Account(eve), forged))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats().access().sessions().end().run(kit.anybody().actor(), forged))
                        .code())
                .isEqualTo("not_signed_in");
        done(reception.triesToRefresh(home));
    }

    private Outcome<Page<SessionView>> list(AccountId account, Paging paging) {
        return kit.ats().access().sessions().list().ask(new Actor.Account(account), new ListSessions(paging));
    }

    private Outcome<SessionId> end(AccountId account, SessionId session) {
        return kit.ats().access().sessions().end().run(new Actor.Account(account), new EndSession(session, account));
    }
}
