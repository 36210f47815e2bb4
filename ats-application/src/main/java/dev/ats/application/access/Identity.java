package dev.ats.application.access;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.Withheld;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Phone;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who somebody is.
 *
 * @param phone null where they have said none
 * @param memberships oldest first
 * @param factor how they stand with a second factor
 */
public record Identity(
        AccountId account, Name fullName, Phone phone, Email email, List<In> memberships, Factor factor) {

    /** How somebody stands with a second factor. */
    public enum Factor {
        /** They have none. */
        NONE,
        /** They have one, which was not proved in this session; or there is no session. */
        HELD,
        /** They have one, and this session was begun with it. */
        PROVED
    }

    /**
     * What somebody is in one organization.
     *
     * @param grants what the roles grant there together
     * @param team the members of the teams they manage there
     * @param suspended whether nobody acts there for now
     * @param demanding whether a second factor is demanded of whoever administers it
     */
    public record In(
            OrganizationId organization,
            Set<RoleName> roles,
            Grants grants,
            Set<AccountId> team,
            boolean suspended,
            boolean demanding) {

        public In {
            requireNonNull(organization, "organization");
            roles = Set.copyOf(roles);
            requireNonNull(grants, "grants");
            team = Set.copyOf(team);
        }

        /** Where nothing is withheld. */
        public In(OrganizationId organization, Set<RoleName> roles, Grants grants, Set<AccountId> team) {
            this(organization, roles, grants, team, false, false);
        }

        /** With built-in roles only, and without a team. */
        public In(OrganizationId organization, Set<RoleName> roles) {
            this(organization, roles, BuiltInRoles.grantsOf(roles), Set.of());
        }

        /** The strongest of the roles, or {@code candidate} where none of them is built in. */
        public RoleName strongestRole() {
            return BuiltInRoles.all().stream()
                    .map(Role::name)
                    .filter(roles::contains)
                    .reduce(BuiltInRoles.CANDIDATE.name(), (weaker, stronger) -> stronger);
        }
    }

    public Identity {
        requireNonNull(account, "account");
        requireNonNull(fullName, "fullName");
        requireNonNull(email, "email");
        memberships = List.copyOf(memberships);
        requireNonNull(factor, "factor");
    }

    /** Somebody without a phone number and a second factor. */
    public Identity(AccountId account, Name fullName, Email email, List<In> memberships) {
        this(account, fullName, null, email, memberships, Factor.NONE);
    }

    /** The same person, who has proved a second factor to whoever vouches for them. */
    public Identity provedElsewhere() {
        return new Identity(account, fullName, phone, email, memberships, Factor.PROVED);
    }

    /** This person as an actor: in their first organization, or as a candidate where they are a member of none. */
    public Actor actor() {
        return memberships.stream().findFirst().map(this::member).orElseGet(this::bare);
    }

    /** This person as an actor in no organization. */
    public Actor bare() {
        return new Actor.Account(account, isProved());
    }

    /** This person as an actor in that organization, or nothing when they are no member of it. */
    public Optional<Actor> actorIn(OrganizationId organization) {
        return memberships.stream()
                .filter(in -> in.organization().equals(organization))
                .findFirst()
                .map(this::member);
    }

    private Actor member(In in) {
        Withheld withheld = Withheld.of(in.grants(), in.suspended(), in.demanding(), isProved());
        return new Actor.Member(
                account,
                in.organization(),
                in.roles(),
                in.grants().without(withheld.grants()),
                in.team(),
                withheld,
                isProved());
    }

    private boolean isProved() {
        return factor == Factor.PROVED;
    }
}
