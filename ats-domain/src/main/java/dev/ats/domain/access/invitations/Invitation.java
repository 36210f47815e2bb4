package dev.ats.domain.access.invitations;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;

/** Somebody is asked to become a member of an organization. */
public final class Invitation {

    private static final Duration LIFE = Duration.ofDays(7);

    private final State state;

    private Invitation(State state) {
        this.state = state;
    }

    /** Where it stands. */
    public enum Status {
        OPEN,
        ACCEPTED,
        /** A newer one for the same address was sent. */
        REPLACED
    }

    /**
     * What an invitation is.
     *
     * @param invitedBy the member it stands and falls with, or null where no member invited
     */
    public record State(
            OrganizationId organization,
            InvitationId id,
            Email email,
            Set<RoleName> roles,
            Status status,
            SecretDigest digest,
            AccountId invitedBy,
            Instant invitedAt,
            Instant expiresAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(email, "email");
            roles = Set.copyOf(roles);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a member has at least one role");
            }
            requireNonNull(status, "status");
            requireNonNull(digest, "digest");
            requireNonNull(invitedAt, "invitedAt");
            requireNonNull(expiresAt, "expiresAt");
        }
    }

    /** The invitation that is in this state. */
    public static Invitation of(State state) {
        return new Invitation(requireNonNull(state, "state"));
    }

    /**
     * Somebody is invited.
     *
     * @param invitedBy the member who invites, or null where it is none
     * @param secretOf makes the secret of an id
     */
    public static Change<Invitation> invite(
            OrganizationId organization,
            Email email,
            Set<RoleName> roles,
            AccountId invitedBy,
            Function<InvitationId, Secret> secretOf,
            Moment moment) {
        InvitationId id = new InvitationId(moment.newId());
        State state = new State(
                organization,
                id,
                email,
                roles,
                Status.OPEN,
                secretOf.apply(id).digest(),
                invitedBy,
                moment.at(),
                moment.at().plus(LIFE),
                1);
        return Change.of(new Invitation(state), new MemberInvited(id, roles));
    }

    /** Whether that secret opens it at that time. */
    public boolean opensWith(Secret secret, Instant time) {
        return state.status() == Status.OPEN
                && time.isBefore(state.expiresAt())
                && state.digest().isOf(secret);
    }

    /** That account accepts it. */
    public Change<Invitation> accept(AccountId account) {
        State accepted = new State(
                state.organization(),
                state.id(),
                state.email(),
                state.roles(),
                Status.ACCEPTED,
                state.digest(),
                state.invitedBy(),
                state.invitedAt(),
                state.expiresAt(),
                state.version() + 1);
        return Change.of(new Invitation(accepted), new InvitationAccepted(state.id(), account));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
