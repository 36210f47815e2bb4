package dev.ats.domain.access.accounts;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Set;

/** An account in an organization, with roles. */
public final class Membership {

    private final State state;

    private Membership(State state) {
        this.state = state;
    }

    /**
     * What a membership is.
     *
     * @param title what the member is called there, such as Head of People, or null
     */
    public record State(
            OrganizationId organization,
            AccountId account,
            Set<RoleName> roles,
            MemberStatus status,
            Name title,
            Instant joinedAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(account, "account");
            roles = Set.copyOf(roles);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a member has at least one role");
            }
            requireNonNull(status, "status");
            requireNonNull(joinedAt, "joinedAt");
        }
    }

    /** The membership that is in this state. */
    public static Membership of(State state) {
        return new Membership(requireNonNull(state, "state"));
    }

    /** An account becomes a member. */
    public static Change<Membership> add(
            OrganizationId organization, AccountId account, Set<RoleName> roles, Moment moment) {
        State state = new State(organization, account, roles, MemberStatus.ACTIVE, null, moment.at(), 1);
        return Change.of(new Membership(state), new MemberAdded(account, roles));
    }

    /** The member holds these roles from now on. */
    public Change<Membership> give(Set<RoleName> roles) {
        return Change.of(next(roles, state.status(), state.title()), new MemberRolesChanged(state.account(), roles));
    }

    /** The member is let in no longer, or again. */
    public Change<Membership> become(MemberStatus status) {
        return Change.of(next(state.roles(), status, state.title()), new MemberStatusChanged(state.account(), status));
    }

    /** The member is called that from now on. */
    public Change<Membership> call(Name title) {
        return Change.of(next(state.roles(), state.status(), title), new MemberTitleChanged(state.account()));
    }

    private Membership next(Set<RoleName> roles, MemberStatus status, Name title) {
        return new Membership(new State(
                state.organization(), state.account(), roles, status, title, state.joinedAt(), state.version() + 1));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
