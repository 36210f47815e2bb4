package dev.ats.adapter.rest.authentication;

import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Clock;
import dev.ats.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers who somebody is for five seconds, so that a change of roles acts that soon, of at most 10 000 people. */
final class Known {

    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<AccountId, Entry> entries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountId, Entry> eldest) {
            return size() > MOST;
        }
    };

    Known(Clock clock) {
        this.clock = clock;
    }

    private record Entry(Identity identity, Instant until) {}

    synchronized Optional<Identity> find(AccountId account) {
        Entry entry = entries.get(account);
        if (entry == null) {
            return Optional.empty();
        }
        if (!clock.now().isBefore(entry.until())) {
            entries.remove(account);
            return Optional.empty();
        }
        return Optional.of(entry.identity());
    }

    synchronized Identity remember(Identity identity) {
        entries.remove(identity.account());
        entries.put(identity.account(), new Entry(identity, clock.now().plus(LIFE)));
        return identity;
    }
}
