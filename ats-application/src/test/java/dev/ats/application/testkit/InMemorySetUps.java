package dev.ats.application.testkit;

import dev.ats.application.access.registration.SetUps;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Whether the installation has been set up, in memory. */
final class InMemorySetUps implements SetUps {
    private final InMemoryStore store;

    InMemorySetUps(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<State> find() {
        store.unit().hold("set-up");
        return Optional.ofNullable(store.unit().tables().access.setUps.get(OrganizationId.INSTALLATION));
    }

    @Override
    public Saving saving(State state) {
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, null, List.of(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, State state) {
        State current = tables.access.setUps.get(OrganizationId.INSTALLATION);
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            InMemoryTables.insert(tables.access.setUps, OrganizationId.INSTALLATION, state);
        } else {
            tables.access.setUps.put(OrganizationId.INSTALLATION, state);
        }
    }
}
