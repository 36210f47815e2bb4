package dev.ats.application.testkit;

import dev.ats.application.access.keys.NewSigningKeys;
import dev.ats.application.access.keys.SigningKey;
import dev.ats.application.access.keys.SigningKeys;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import java.util.Comparator;
import java.util.List;

/** The keys that sign access tokens, in memory; for the product itself only. */
final class InMemorySigningKeys implements SigningKeys, NewSigningKeys {
    private static final Comparator<SigningKey> NEWEST_FIRST = Comparator.comparing(SigningKey::madeAt)
            .thenComparing(SigningKey::id)
            .reversed();

    private final InMemoryStore store;

    InMemorySigningKeys(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<SigningKey> all(Visibility visibility) {
        boolean system = visibility.<Boolean>fold(member -> false, own -> false, () -> false, () -> true);
        return system
                ? store.unit().tables().access.keys.values().stream()
                        .sorted(NEWEST_FIRST)
                        .toList()
                : List.of();
    }

    @Override
    public Saving saving(SigningKey key) {
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS,
                null,
                List.of(),
                tables -> InMemoryTables.insert(tables.access.keys, key.id(), key));
    }
}
