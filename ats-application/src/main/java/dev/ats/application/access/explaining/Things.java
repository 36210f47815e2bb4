package dev.ats.application.access.explaining;

import dev.ats.domain.access.Facts;
import dev.ats.domain.shared.Ref;
import java.util.Optional;

/** Where the policy gets its facts of any thing; told by the contexts whose things they are. */
@FunctionalInterface
public interface Things {

    /** The facts of that thing of the organization entered, or nothing when there is none. */
    Optional<Facts> factsOf(Ref thing);
}
