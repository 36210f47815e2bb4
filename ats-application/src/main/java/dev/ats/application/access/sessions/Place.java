package dev.ats.application.access.sessions;

import dev.ats.application.access.Identity;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where somebody acts, and in which role.
 *
 * @param organization null for a candidate's own things
 */
record Place(OrganizationId organization, RoleName role) {

    private static final RoleName CANDIDATE = BuiltInRoles.CANDIDATE.name();
    private static final RoleName HR = new RoleName("hr");

    /** A candidate's own things. */
    static final Place OWN = new Place(null, CANDIDATE);

    /** The role that somebody means by that word, who may have said none. */
    static RoleName meant(RoleName said) {
        return HR.equals(said) ? BuiltInRoles.RECRUITER.name() : said;
    }

    /**
     * Where somebody acts who signs in; where nobody can act for now only when nothing else is left.
     *
     * @param role the one asked for, or null
     * @param organization the one asked for, or null
     * @param last where they acted last, or null
     */
    static Outcome<Place> chosen(
            RoleName role, OrganizationId organization, OrganizationId last, List<Identity.In> memberships) {
        Optional<Identity.In> named = memberships.stream()
                .filter(in -> in.organization().equals(organization))
                .findFirst();
        if (organization != null && named.isEmpty()) {
            return Outcome.refused(SessionRules.NOT_A_MEMBER.broken());
        }
        if (CANDIDATE.equals(role)) {
            return Outcome.done(OWN);
        }
        Comparator<Identity.In> lastFirst = Comparator.comparing(Identity.In::suspended)
                .thenComparing(in -> !in.organization().equals(last));
        Optional<Place> found = named.map(Stream::of)
                .orElseGet(memberships::stream)
                .filter(in -> role == null || in.roles().contains(role))
                .min(lastFirst)
                .map(in -> in(in, role));
        return found.or(() -> role == null ? Optional.of(OWN) : Optional.empty())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SessionRules.ROLE_NOT_HELD.broken()));
    }

    /** Where a session acts, or nothing where its account no longer belongs there. */
    static Optional<Place> of(OrganizationId organization, RoleName role, List<Identity.In> memberships) {
        return organization == null
                ? Optional.of(OWN)
                : memberships.stream()
                        .filter(in -> in.organization().equals(organization))
                        .findFirst()
                        .map(in -> in(in, role));
    }

    private static Place in(Identity.In in, RoleName role) {
        boolean held = role != null && in.roles().contains(role);
        return new Place(in.organization(), held ? role : in.strongestRole());
    }
}
