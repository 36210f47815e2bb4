package canary.dev.ats.domain.candidates;

import dev.ats.domain.shared.Change;

/** An aggregate that does nothing wrong; others should not hold it. */
final class Held {

    private final State state;

    private Held(State state) {
        this.state = state;
    }

    record State(int size) {}

    static Held of(State state) {
        return new Held(state);
    }

    Change<Held> grow() {
        return Change.of(this);
    }

    State state() {
        return state;
    }
}
