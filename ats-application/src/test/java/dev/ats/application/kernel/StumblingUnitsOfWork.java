package dev.ats.application.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Units of work that stumble at their next commits as they are told, and then go on as usual. */
final class StumblingUnitsOfWork implements UnitsOfWork {
    private final UnitsOfWork sound;
    private final Deque<RuntimeException> stones = new ArrayDeque<>();
    private int commits;

    StumblingUnitsOfWork(UnitsOfWork sound) {
        this.sound = sound;
    }

    void stumble(RuntimeException... next) {
        stones.addAll(List.of(next));
    }

    int commits() {
        return commits;
    }

    @Override
    public <T> T inside(Opening opening, Function<UnitOfWork, T> work) {
        return sound.inside(opening, unit -> work.apply(new Stumbling(unit)));
    }

    private final class Stumbling implements UnitOfWork {
        private final UnitOfWork unit;

        private Stumbling(UnitOfWork unit) {
            this.unit = unit;
        }

        @Override
        public Opened opened() {
            return unit.opened();
        }

        @Override
        public void commit(List<Saving> savings) {
            commits++;
            if (!stones.isEmpty()) {
                throw stones.remove();
            }
            unit.commit(savings);
        }
    }
}
