package dev.ats.application.testkit;

import dev.ats.application.messaging.Queues;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The queues in memory. */
final class InMemoryQueues implements Queues {
    private final InMemoryStore store;
    private final Map<Line, OrganizationId> served = new HashMap<>();

    InMemoryQueues(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public synchronized List<Due> claim(Line line, int most, Instant now, Instant until) {
        List<Due> claimed = new ArrayList<>();
        store.write(tables -> {
            Map<UUID, InMemoryTables.Waiting> waiting = waiting(tables, line);
            while (claimed.size() < most && claimNext(line, waiting, claimed, now, until)) {
                // goes on
            }
        });
        return claimed;
    }

    private static Map<UUID, InMemoryTables.Waiting> waiting(InMemoryTables tables, Line line) {
        return switch (line.kind()) {
            case EVENTS -> tables.eventsDue;
            case MAILS -> tables.mailsDue;
            case BULKS -> tables.bulksDue;
            case TELLINGS -> tables.tellingsDue.getOrDefault(line.listener(), Map.of());
        };
    }

    /** The oldest of the organization after the one served last, or of the first one again. */
    private boolean claimNext(
            Line line, Map<UUID, InMemoryTables.Waiting> waiting, List<Due> claimed, Instant now, Instant until) {
        String last = served.getOrDefault(line, OrganizationId.INSTALLATION).toString();
        return waiting.entrySet().stream()
                .filter(entry -> !entry.getValue().dueAt().isAfter(now))
                .min(Comparator.<Map.Entry<UUID, InMemoryTables.Waiting>, Boolean>comparing(
                                entry -> nameOf(entry).compareTo(last) <= 0)
                        .thenComparing(InMemoryQueues::nameOf)
                        .thenComparing(entry -> entry.getValue().dueAt())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(entry -> {
                    OrganizationId organization = entry.getValue().organization();
                    claimed.add(new Due(organization, entry.getKey()));
                    entry.setValue(new InMemoryTables.Waiting(organization, until));
                    served.put(line, organization);
                    return true;
                })
                .orElse(false);
    }

    private static String nameOf(Map.Entry<UUID, InMemoryTables.Waiting> entry) {
        return entry.getValue().organization().toString();
    }
}
