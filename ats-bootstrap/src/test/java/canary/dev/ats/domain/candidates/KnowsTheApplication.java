package canary.dev.ats.domain.candidates;

import dev.ats.application.kernel.RequestKey;

/** Offends: the domain does not know who uses it. */
final class KnowsTheApplication {
    boolean isGiven(RequestKey key) {
        return key.isGiven();
    }
}
