package canary.dev.ats.domain.candidates;

import dev.ats.domain.shared.Change;

/** Offends: an aggregate names others by id. */
final class HoldsAnother {

    private final State state;

    private HoldsAnother(State state) {
        this.state = state;
    }

    record State(Held other) {}

    static HoldsAnother of(State state) {
        return new HoldsAnother(state);
    }

    Change<HoldsAnother> grow() {
        return Change.of(this);
    }

    State state() {
        return state;
    }
}
