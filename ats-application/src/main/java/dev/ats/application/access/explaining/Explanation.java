package dev.ats.application.access.explaining;

import dev.ats.domain.access.Grant;
import dev.ats.domain.access.RoleName;
import java.util.Set;

/**
 * What the policy says of one deed, and why.
 *
 * @param by the grant that allows it, or null
 * @param missing the grant that would, or null where it is allowed
 * @param through the roles held that have the grant; none where it is everybody's, or every account's over what is its own
 */
public record Explanation(Grant by, Grant missing, Set<RoleName> through) {

    public Explanation {
        through = Set.copyOf(through);
    }

    /** Whether it is allowed. */
    public boolean allowed() {
        return by != null;
    }
}
