package dev.ats.adapter.rest.authentication;

import dev.ats.application.kernel.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers what was found out for four seconds, so that a change acts within five, of at most 10 000 things. */
final class Known<K, V> {

    private static final Duration LIFE = Duration.ofSeconds(4);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
            return size() > MOST;
        }
    };

    Known(Clock clock) {
        this.clock = clock;
    }

    private record Entry<V>(V value, Instant until) {}

    synchronized Optional<V> find(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (!clock.now().isBefore(entry.until())) {
            entries.remove(key);
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** @param asked when it was still true, which is before the answer came */
    synchronized V remember(K key, V value, Instant asked) {
        entries.remove(key);
        entries.put(key, new Entry<>(value, asked.plus(LIFE)));
        return value;
    }
}
