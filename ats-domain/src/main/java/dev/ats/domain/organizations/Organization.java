package dev.ats.domain.organizations;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Instant;

/** An employer or agency. */
public final class Organization {

    private final State state;

    private Organization(State state) {
        this.state = state;
    }

    /**
     * What an organization is.
     *
     * @param domain the one it is found under, or null
     */
    public record State(
            OrganizationId id,
            Name name,
            Slug slug,
            WebDomain domain,
            OrganizationKind kind,
            OrganizationStatus status,
            Instant createdAt,
            int version) {

        public State {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(slug, "slug");
            requireNonNull(kind, "kind");
            requireNonNull(status, "status");
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

    /** What would stand in addresses for an organization of that name and id, as long as nobody has it. */
    public static Slug slugOf(Name name, OrganizationId id) {
        return Slug.of(name, id);
    }

    /** The same where somebody has it. */
    public static Slug slugApart(Name name, OrganizationId id) {
        return Slug.of(name, id).toldApart(id);
    }

    /** An organization begins to use the product, under the id its unit of work has entered already. */
    public static Change<Organization> found(
            OrganizationId id, Name name, Slug slug, OrganizationKind kind, Moment moment) {
        State state = new State(id, name, slug, null, kind, OrganizationStatus.ACTIVE, moment.at(), 1);
        return Change.of(new Organization(state), new OrganizationFounded(id, kind));
    }

    /**
     * It presents itself so from now on.
     *
     * @param domain the one it is found under, or null
     * @return the change, without an event where nothing becomes different
     */
    public Change<Organization> become(Name name, Slug slug, WebDomain domain, OrganizationKind kind) {
        State next = with(name, slug, domain, kind, state.status());
        var differing = OrganizationTrait.differing(state, next);
        return differing.isEmpty()
                ? Change.of(this)
                : Change.of(new Organization(next), new OrganizationChanged(state.id(), differing));
    }

    /**
     * It is suspended, or served again.
     *
     * @return the change, or {@link OrganizationRules#TRANSITION_NOT_ALLOWED} where it stands there already
     */
    public Outcome<Change<Organization>> become(OrganizationStatus status) {
        return OrganizationLifecycle.towards(state.status(), status)
                .fold(
                        moved -> Outcome.done(Change.of(
                                new Organization(
                                        with(state.name(), state.slug(), state.domain(), state.kind(), status)),
                                new OrganizationStatusChanged(state.id(), state.status(), status))),
                        blocked -> notAllowed(),
                        none -> notAllowed());
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private State with(Name name, Slug slug, WebDomain domain, OrganizationKind kind, OrganizationStatus status) {
        return new State(state.id(), name, slug, domain, kind, status, state.createdAt(), state.version() + 1);
    }

    private Outcome<Change<Organization>> notAllowed() {
        return Outcome.refused(OrganizationRules.TRANSITION_NOT_ALLOWED.broken());
    }
}
