package dev.ats.domain.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant NINE = Instant.parse("2026-01-01T09:00:00Z");
    private static final UUID ID = new UUID(7, 1);
    private static final AccountId RITA = new AccountId(new UUID(7, 2));
    private static final OrganizationId ACME = new OrganizationId(new UUID(7, 3));
    private static final RoleName RECRUITER = new RoleName("recruiter");
    private static final Secret FIRST = secret('a');
    private static final Secret SECOND = secret('b');

    private final Change<Session> started = Session.start(RITA, ACME, RECRUITER, FIRST, at(NINE));
    private final Session session = started.next();

    @Test
    void keepsOnlyADigestOfItsToken() {
        assertThat(session.state().refresh()).isEqualTo(FIRST.digest());
        assertThat(session.isCurrent(FIRST)).isTrue();
        assertThat(session.isCurrent(SECOND)).isFalse();
        assertThat(started.events())
                .containsExactly(new SessionStarted(session.state().id(), RITA, ACME));
        assertThat(started.events().get(0).about()).isEqualTo(new Ref(Ref.Kind.SESSION, ID));
    }

    @Test
    void lastsUntilTheMomentItExpires() {
        Instant expires = session.state().expiresAt();

        assertThat(expires).isAfter(NINE);
        assertThat(session.isLiveAt(expires.minusNanos(1_000))).isTrue();
        assertThat(session.isLiveAt(expires)).isFalse();
    }

    @Test
    void goesOnUnderTheNextTokenForAsLongAgain() {
        Instant noon = NINE.plus(Duration.ofHours(3));
        Change<Session> refreshed = session.refresh(SECOND, at(noon));
        Session.State next = refreshed.next().state();

        assertThat(refreshed.next().isCurrent(FIRST)).isFalse();
        assertThat(refreshed.next().isCurrent(SECOND)).isTrue();
        assertThat(next.expiresAt()).isEqualTo(session.state().expiresAt().plus(Duration.ofHours(3)));
        assertThat(next.usedAt()).isEqualTo(noon);
        assertThat(next.startedAt()).isEqualTo(NINE);
        assertThat(next.organization()).isEqualTo(ACME);
        assertThat(next.role()).isEqualTo(RECRUITER);
        assertThat(next.version()).isEqualTo(2);
        assertThat(refreshed.events()).containsExactly(new SessionRefreshed(next.id(), RITA));
        assertThat(refreshed.events().get(0).about()).isEqualTo(new Ref(Ref.Kind.SESSION, ID));
    }

    @Test
    void goesElsewhereInWhateverRoleIsHeldThere() {
        Change<Session> switched = session.switchTo(null, SECOND, at(NINE));

        assertThat(switched.next().state().organization()).isNull();
        assertThat(switched.next().state().role()).isNull();
        assertThat(switched.next().isCurrent(FIRST)).isFalse();
        assertThat(switched.events())
                .containsExactly(new SessionSwitched(session.state().id(), RITA, null));
        assertThat(switched.events().get(0).about()).isEqualTo(new Ref(Ref.Kind.SESSION, ID));
    }

    @Test
    void endsForGood() {
        Change<Session> ended = session.end(SessionEnded.Reason.SIGNED_OUT, at(NINE));

        assertThat(ended.next().isLiveAt(NINE)).isFalse();
        assertThat(ended.next().state().endedAt()).isEqualTo(NINE);
        assertThat(ended.events())
                .containsExactly(new SessionEnded(session.state().id(), RITA, SessionEnded.Reason.SIGNED_OUT));
        assertThat(ended.events().get(0).about()).isEqualTo(new Ref(Ref.Kind.SESSION, ID));
        assertThat(new SessionsEnded(RITA).about()).isEqualTo(Ref.to(RITA));
    }

    private static Moment at(Instant time) {
        return new Moment(Author.account(RITA), time, () -> ID);
    }

    private static Secret secret(char letter) {
        return new Secret(String.valueOf(letter).repeat(43));
    }
}
