package dev.ats.domain.access.roles;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** A role that an organization has defined. Its name stays, because memberships and the journal know it by that. */
public final class CustomRole {

    private final State state;

    private CustomRole(State state) {
        this.state = state;
    }

    /**
     * What such a role is.
     *
     * @param definedBy the member who defined it first, or null where it was none
     */
    public record State(
            OrganizationId organization,
            RoleId id,
            RoleName name,
            Line description,
            Grants grants,
            AccountId definedBy,
            Instant definedAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(description, "description");
            requireNonNull(grants, "grants");
            requireNonNull(definedAt, "definedAt");
        }

        /** The same, as whoever asks for roles needs it. */
        public Role role() {
            return new Role(name, description.value(), grants, false);
        }
    }

    /** The role that is in this state. */
    public static CustomRole of(State state) {
        return new CustomRole(requireNonNull(state, "state"));
    }

    /**
     * There is such a role from now on.
     *
     * @param definedBy the member who defines it, or null where it is none
     */
    public static Change<CustomRole> define(
            OrganizationId organization,
            RoleName name,
            Line description,
            Grants grants,
            AccountId definedBy,
            Moment moment) {
        RoleId id = new RoleId(moment.newId());
        State state = new State(organization, id, name, description, grants, definedBy, moment.at(), 1);
        return Change.of(new CustomRole(state), new RoleDefined(id, name, grants.toList()));
    }

    /** It permits this from now on, to everybody who holds it. */
    public Change<CustomRole> permit(Line description, Grants grants) {
        State next = new State(
                state.organization(),
                state.id(),
                state.name(),
                description,
                grants,
                state.definedBy(),
                state.definedAt(),
                state.version() + 1);
        return Change.of(new CustomRole(next), new RoleDefined(state.id(), state.name(), grants.toList()));
    }

    /** There is no such role any more. */
    public Change<CustomRole> remove() {
        return Change.of(this, new RoleRemoved(state.id(), state.name()));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
