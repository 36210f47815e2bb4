package dev.ats.application.testkit;

import dev.ats.application.access.purging.Leftovers;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SignInDelay;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is left behind, in memory. */
final class InMemoryLeftovers implements Leftovers {

    @Override
    public Saving forgetting(Kind kind, Instant before, int most) {
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS,
                OrganizationId.INSTALLATION,
                List.of(),
                tables -> forget(tables, kind, before, most));
    }

    private static void forget(InMemoryTables tables, Kind kind, Instant before, int most) {
        switch (kind) {
            case IDEMPOTENT_REPLIES -> forget(tables.replies, InMemoryTables.Kept::at, before, most);
            case ACCOUNT_TOKENS -> forget(tables.access.tokens, AccountToken.State::expiresAt, before, most);
            case SESSIONS -> forget(tables.access.sessions, Session.State::expiresAt, before, most);
            case SIGN_IN_DELAYS -> forget(tables.access.delays, SignInDelay::lastFailedAt, before, most);
        }
    }

    private static <K, V> void forget(Map<K, V> table, Function<V, Instant> since, Instant before, int most) {
        List<K> oldest = table.entrySet().stream()
                .filter(row -> since.apply(row.getValue()).isBefore(before))
                .sorted(Comparator.comparing(row -> since.apply(row.getValue())))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        oldest.forEach(table::remove);
    }
}
