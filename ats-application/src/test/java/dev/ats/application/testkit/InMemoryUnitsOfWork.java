package dev.ats.application.testkit;

import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.application.kernel.UnitsOfWork;
import java.util.function.Function;

/** Units of work on the in-memory tables. */
final class InMemoryUnitsOfWork implements UnitsOfWork {
    private final InMemoryStore store;

    InMemoryUnitsOfWork(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public <T> T inside(Opening opening, Function<UnitOfWork, T> work) {
        store.refuseNesting();
        InMemoryUnitOfWork unit = new InMemoryUnitOfWork(store, opening);
        store.begin(unit);
        try {
            return work.apply(unit);
        } finally {
            store.end();
            unit.finish();
        }
    }
}
