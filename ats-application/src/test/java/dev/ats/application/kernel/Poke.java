package dev.ats.application.kernel;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Rule;
import java.util.UUID;

/** "Do something." The smallest command there is. */
record Poke(Home home, Seen seen) implements Command<String> {

    /** It was done, for the nth time. */
    record Poked(int times) implements Event {
        @Override
        public Ref about() {
            return new Ref(Ref.Kind.JOB, new UUID(0, times));
        }
    }

    static Poke in(Home home) {
        return new Poke(home, Seen.ANY);
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
