package dev.ats.domain.access;

import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/**
 * Decides who may do what: a pure and total function of the actor, the permission and the facts of the thing.
 *
 * <p>Three standings can allow a deed: the grants of a member or a machine, inside its organization only; every account's rights
 * over what is its own, wherever it lies; and everybody's rights over what is published. None of them lets a person
 * judge what is about themselves.
 *
 * <p>What is withheld from a member allows nothing; but that it is withheld is no secret to them.
 */
public final class Policy {

    private Policy() {}

    /** May {@code actor} use {@code permission} on the thing with these facts? */
    public static Verdict decide(Actor actor, Permission permission, Facts facts) {
        Optional<Grant> grant = grantFor(actor, permission, facts);
        if (grant.isPresent()) {
            return new Verdict.Allowed(grant.get());
        }
        Grant missing = new Grant(permission, needed(actor, facts));
        Optional<Withheld.Reason> withheld = withheld(actor, missing, facts);
        if (withheld.isPresent()) {
            return new Verdict.Denied(missing, withheld.get());
        }
        boolean known = facts.collection()
                || grantFor(actor, permission.toView(), facts).isPresent();
        return known ? new Verdict.Denied(missing) : new Verdict.Hidden();
    }

    /**
     * Whether the actor could use the permission on anything at all. False means that no thing has to be looked up to
     * know the answer.
     */
    public static boolean everPermits(Actor actor, Permission permission) {
        return actor instanceof Actor.System
                || actor.grants().reachOf(permission).isPresent()
                || ownGrants(actor).reachOf(permission).isPresent()
                || publicGrants().reachOf(permission).isPresent();
    }

    /** Why the permission is withheld from the actor, though their roles grant it; or nothing. */
    public static Optional<Withheld.Reason> withholds(Actor actor, Permission permission) {
        return actor instanceof Actor.Member member
                ? member.withheld().grants().reachOf(permission).map(reach -> member.withheld()
                        .why())
                : Optional.empty();
    }

    /** How far the actor's grants reach in an organization, or nothing when they have no such grant there. */
    public static Optional<Reach> reachIn(OrganizationId organization, Actor actor, Permission permission) {
        if (actor instanceof Actor.System) {
            return Optional.of(Reach.ORGANIZATION);
        }
        return isAtHome(actor, organization) ? actor.grants().reachOf(permission) : Optional.empty();
    }

    private static Optional<Grant> grantFor(Actor actor, Permission permission, Facts facts) {
        if (actor instanceof Actor.System) {
            return Optional.of(new Grant(permission, Reach.ORGANIZATION));
        }
        boolean own = facts.owner() != null
                && actor.account().filter(facts.owner()::equals).isPresent();
        if (own && permission.judges()) {
            return Optional.empty();
        }
        if (isAtHome(actor, facts.organization())) {
            Optional<Reach> held = actor.grants().reachOf(permission);
            if (held.isPresent() && held.get().covers(facts.neededBy(actor))) {
                return Optional.of(new Grant(permission, held.get()));
            }
        }
        if (own && ownGrants(actor).cover(permission, Reach.OWN)) {
            return Optional.of(new Grant(permission, Reach.OWN));
        }
        return facts.published()
                ? publicGrants().reachOf(permission).map(reach -> new Grant(permission, reach))
                : Optional.empty();
    }

    private static Optional<Withheld.Reason> withheld(Actor actor, Grant missing, Facts facts) {
        return actor instanceof Actor.Member member
                        && member.home().equals(facts.organization())
                        && member.withheld().grants().cover(missing.permission(), missing.reach())
                ? Optional.of(member.withheld().why())
                : Optional.empty();
    }

    private static Reach needed(Actor actor, Facts facts) {
        return isAtHome(actor, facts.organization()) ? facts.neededBy(actor) : Reach.ORGANIZATION;
    }

    private static boolean isAtHome(Actor actor, OrganizationId organization) {
        return actor.organization().filter(organization::equals).isPresent();
    }

    private static Grants ownGrants(Actor actor) {
        return actor.account().isPresent() ? BuiltInRoles.CANDIDATE.grants() : Grants.NONE;
    }

    private static Grants publicGrants() {
        return BuiltInRoles.PUBLIC.grants();
    }
}
