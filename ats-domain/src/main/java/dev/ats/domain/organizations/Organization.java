package dev.ats.domain.organizations;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** An employer or agency. */
public final class Organization {

    private final State state;

    private Organization(State state) {
        this.state = state;
    }

    /** What an organization is. */
    public record State(OrganizationId id, Name name, OrganizationKind kind, Instant createdAt, int version) {

        public State {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
            requireNonNull(createdAt, "createdAt");
            if (id.equals(OrganizationId.INSTALLATION)) {
                throw new IllegalArgumentException("the installation is no organization");
            }
        }
    }

    /** The organization that is in this state. */
    public static Organization of(State state) {
        return new Organization(requireNonNull(state, "state"));
    }

    /** An organization begins to use the product, under the id its unit of work has entered already. */
    public static Change<Organization> found(OrganizationId id, Name name, OrganizationKind kind, Moment moment) {
        return Change.of(
                new Organization(new State(id, name, kind, moment.at(), 1)), new OrganizationFounded(id, kind));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
