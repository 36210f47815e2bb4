package canary.dev.ats.domain.candidates;

import dev.ats.domain.shared.Change;
import java.util.List;

/** Offends: an aggregate names others by id, in its parts too. */
final class HoldsAnotherDeepInside {

    private final State state;

    private HoldsAnotherDeepInside(State state) {
        this.state = state;
    }

    record State(Part part) {}

    static HoldsAnotherDeepInside of(State state) {
        return new HoldsAnotherDeepInside(state);
    }

    Change<HoldsAnotherDeepInside> grow() {
        return Change.of(this);
    }

    State state() {
        return state;
    }

    record Part(List<Held> others) {}
}
