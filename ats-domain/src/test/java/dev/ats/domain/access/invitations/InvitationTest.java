package dev.ats.domain.access.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NINE = Instant.parse("2026-01-01T09:00:00Z");
    private static final UUID ID = new UUID(7, 1);
    private static final OrganizationId ACME = new OrganizationId(new UUID(7, 2));
    private static final AccountId RITA = new AccountId(new UUID(7, 3));
    private static final Email EMAIL = new Email("rita@example.org");
    private static final Set<RoleName> ROLES = Set.of(new RoleName("recruiter"));
    private static final Secret SECRET = new Secret("a".repeat(43));

    private final Change<Invitation> invited =
            Invitation.invite(ACME, EMAIL, ROLES, null, id -> SECRET, new Moment(Author.PUBLIC, NINE, () -> ID));

    @Test
    void opensForAWeek() {
        Instant end = NINE.plus(Duration.ofDays(7));

        assertThat(invited.next().opensWith(SECRET, NINE)).isTrue();
        assertThat(invited.next().opensWith(SECRET, end.minusNanos(1_000))).isTrue();
        assertThat(invited.next().opensWith(SECRET, end)).isFalse();
    }

    @Test
    void opensForItsSecretOnly() {
        assertThat(invited.next().opensWith(new Secret("b".repeat(43)), NINE)).isFalse();
        assertThat(invited.next().state().digest()).isEqualTo(SECRET.digest());
    }

    @Test
    void tellsWhoIsInvitedByIdOnly() {
        assertThat(invited.events()).containsExactly(new MemberInvited(new InvitationId(ID), ROLES));
        assertThat(invited.events().get(0).about()).isEqualTo(new Ref(Ref.Kind.INVITATION, ID));
        assertThat(invited.next().state().id()).hasToString(ID.toString());
    }

    @Test
    void opensOnce() {
        Change<Invitation> accepted = invited.next().accept(RITA);

        assertThat(accepted.next().opensWith(SECRET, NINE)).isFalse();
        assertThat(accepted.next().state().status()).isEqualTo(Invitation.Status.ACCEPTED);
        assertThat(accepted.next().state().version()).isEqualTo(2);
        assertThat(accepted.events()).containsExactly(new InvitationAccepted(new InvitationId(ID), RITA));
        assertThat(accepted.events().get(0).about()).isEqualTo(new Ref(Ref.Kind.INVITATION, ID));
    }

    @Test
    void refusesAnInvitationWithoutARole() {
        Moment moment = new Moment(Author.PUBLIC, NINE, () -> ID);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Invitation.invite(ACME, EMAIL, Set.of(), null, id -> SECRET, moment));
    }
}
