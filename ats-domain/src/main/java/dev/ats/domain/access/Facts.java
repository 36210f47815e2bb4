package dev.ats.domain.access;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Collections;
import java.util.Set;

/**
 * What the policy may know of a thing.
 *
 * @param organization where it belongs
 * @param owner the account it is about or by, or null
 * @param assigned the accounts it is assigned to
 * @param published whether everybody may see it
 * @param collection whether it stands for the collection, into which something new is to go
 */
public record Facts(
        OrganizationId organization, AccountId owner, Set<AccountId> assigned, boolean published, boolean collection) {

    public Facts {
        requireNonNull(organization, "organization");
        assigned = Set.copyOf(assigned);
    }

    /** A thing of an organization that is nobody's in particular. */
    public static Facts of(OrganizationId organization) {
        return new Facts(organization, null, Set.of(), false, false);
    }

    /** A collection of an organization. */
    public static Facts collectionOf(OrganizationId organization) {
        return new Facts(organization, null, Set.of(), false, true);
    }

    /** The same, about or by that account. */
    public Facts ownedBy(AccountId account) {
        return new Facts(organization, account, assigned, published, collection);
    }

    /** The same, assigned to these. */
    public Facts assignedTo(Set<AccountId> accounts) {
        return new Facts(organization, owner, accounts, published, collection);
    }

    /** The same, for everybody to see when so. */
    public Facts published(boolean so) {
        return new Facts(organization, owner, assigned, so, collection);
    }

    /** The shortest reach that takes in this thing, for somebody who acts in its own organization. */
    Reach neededBy(Actor actor) {
        return actor instanceof Actor.Member member ? neededBy(member) : Reach.ORGANIZATION;
    }

    private Reach neededBy(Actor.Member member) {
        if (member.id().equals(owner)) {
            return Reach.OWN;
        }
        if (assigned.contains(member.id())) {
            return Reach.ASSIGNED;
        }
        return Collections.disjoint(assigned, member.team()) ? Reach.ORGANIZATION : Reach.TEAM;
    }
}
