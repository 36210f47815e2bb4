package dev.ats.application.access.explaining;

import dev.ats.domain.access.Grant;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.Withheld;
import java.util.Set;

/**
 * What the policy says of one deed, and why.
 *
 * @param by the grant that allows it, or null
 * @param missing the grant that would, or null where it is allowed
 * @param withheld why the missing grant is withheld, which a role held does have; or null
 * @param through the roles held that have the grant; none where it is everybody's, or every account's over what is its own
 */
public record Explanation(Grant by, Grant missing, Withheld.Reason withheld, Set<RoleName> through) {

    public Explanation {
        through = Set.copyOf(through);
    }

    /** Whether it is allowed. */
    public boolean allowed() {
        return by != null;
    }
}
