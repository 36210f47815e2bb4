package canary.dev.ats.domain.candidates;

import dev.ats.domain.shared.Change;

/** Offends: an aggregate is a final class round one State. */
class OpenAggregate {
    Change<OpenAggregate> grow() {
        return Change.of(this);
    }
}
