package dev.ats.application.testkit;

import dev.ats.application.kernel.Saving;
import dev.ats.application.organizations.Organizations;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import java.util.Locale;

/** Organizations in memory. */
final class InMemoryOrganizations implements Organizations {
    private final InMemoryStore store;

    InMemoryOrganizations(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public boolean isTaken(Name name) {
        return isTaken(store.unit().tables(), name);
    }

    @Override
    public Saving saving(Change<Organization> change) {
        Organization.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.ORGANIZATION, state.id(), change.events(), tables -> {
            InMemoryTables.unique(isTaken(tables, state.name()), "organization name");
            InMemoryTables.insert(tables.organizations, state.id(), state);
        });
    }

    private static boolean isTaken(InMemoryTables tables, Name name) {
        String key = keyOf(name);
        return tables.organizations.values().stream()
                .anyMatch(one -> keyOf(one.name()).equals(key));
    }

    private static String keyOf(Name name) {
        return name.value().toLowerCase(Locale.ROOT);
    }
}
