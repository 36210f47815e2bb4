package dev.ats.domain.access.machines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiKeyTest {
    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final AccountId ADA = new AccountId(new UUID(2, 1));
    private static final Secret SECRET = new Secret("a".repeat(43));
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Moment MOMENT = new Moment(Author.account(ADA), NOON, () -> new UUID(7, 7));

    private static ApiKey key(Instant expires, Permission... scopes) {
        return ApiKey.make(ACME, new Name("Payroll"), Set.of(scopes), ADA, expires, SECRET, MOMENT)
                .next();
    }

    @Test
    void isMadeForSomethingByWhoever() {
        Change<ApiKey> made = ApiKey.make(
                ACME,
                new Name("Payroll"),
                Set.of(Permission.JOB_VIEW, Permission.MEMBER_VIEW),
                ADA,
                LATER,
                SECRET,
                MOMENT);

        assertThat(made.next().state())
                .isEqualTo(new ApiKey.State(
                        ACME,
                        new ApiKeyId(new UUID(7, 7)),
                        new Name("Payroll"),
                        Set.of(Permission.MEMBER_VIEW, Permission.JOB_VIEW),
                        SECRET.digest(),
                        ADA,
                        NOON,
                        LATER,
                        null,
                        1));
        assertThat(made.events())
                .containsExactly(new ApiKeyMade(
                        new ApiKeyId(new UUID(7, 7)), List.of(Permission.MEMBER_VIEW, Permission.JOB_VIEW)));
    }

    @Test
    void opensWithItsSecretOnlyUntilItExpires() {
        ApiKey key = key(LATER, Permission.JOB_VIEW);

        assertThat(key.opensWith(SECRET, NOON)).isTrue();
        assertThat(key.opensWith(new Secret("b".repeat(43)), NOON)).isFalse();
        assertThat(key.opensWith(SECRET, LATER.minusNanos(1))).isTrue();
        assertThat(key.opensWith(SECRET, LATER)).isFalse();
        assertThat(key(null, Permission.JOB_VIEW).opensWith(SECRET, Instant.MAX))
                .isTrue();
    }

    @Test
    void opensNeverAgainOnceRevoked() {
        Change<ApiKey> revoked = key(null, Permission.JOB_VIEW).revoke(MOMENT);

        assertThat(revoked.next().isGoodAt(NOON)).isFalse();
        assertThat(revoked.next().state().revokedAt()).isEqualTo(NOON);
        assertThat(revoked.next().state().version()).isEqualTo(2);
        assertThat(revoked.events()).containsExactly(new ApiKeyRevoked(new ApiKeyId(new UUID(7, 7))));
    }

    @Test
    void permitsWhatItWasMadeForAsLongAsItsMakerMayDoThat() {
        ApiKey key = key(null, Permission.JOB_VIEW, Permission.JOB_UPDATE, Permission.AUDIT_VIEW);

        assertThat(key.actor(BuiltInRoles.ADMIN.grants()))
                .isEqualTo(new Actor.Machine(
                        key.state().id(),
                        ACME,
                        ApiKey.grantsOf(Set.of(Permission.JOB_VIEW, Permission.JOB_UPDATE, Permission.AUDIT_VIEW))));
        // A recruiter may change the jobs assigned to them only.
        assertThat(key.actor(BuiltInRoles.RECRUITER.grants()).grants())
                .isEqualTo(ApiKey.grantsOf(Set.of(Permission.JOB_VIEW)));
        assertThat(key.actor(Grants.NONE).grants()).isEqualTo(Grants.NONE);
    }

    @Test
    void neverPermitsWhatLetsOthersIn() {
        assertThat(Arrays.stream(Permission.values()).filter(Permission::suitsMachines))
                .doesNotContain(
                        Permission.MEMBER_CREATE,
                        Permission.MEMBER_INVITE,
                        Permission.MEMBER_UPDATE,
                        Permission.ROLE_DEFINE,
                        Permission.TEAM_CHANGE,
                        Permission.API_KEY_CREATE,
                        Permission.API_KEY_REVOKE,
                        Permission.API_KEY_VIEW,
                        Permission.SIGNING_KEY_VIEW)
                .contains(Permission.APPLICATION_MOVE, Permission.AUDIT_EXPORT)
                .allMatch(permission ->
                        BuiltInRoles.ADMIN.grants().reachOf(permission).isPresent());
    }
}
