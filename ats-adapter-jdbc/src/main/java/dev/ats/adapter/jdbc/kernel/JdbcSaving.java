package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.Event;
import java.util.List;

/** Statements to be sent with the commit, and the events they stand for. */
public record JdbcSaving(List<Event> events, List<Rank.Write> writes) implements Saving {

    public JdbcSaving {
        events = List.copyOf(events);
        writes = List.copyOf(writes);
    }

    /** A saving that tells nothing. */
    public static Saving of(Rank.Write... writes) {
        return new JdbcSaving(List.of(), List.of(writes));
    }

    /** A saving that tells this. */
    public static Saving of(List<Event> events, Rank.Write... writes) {
        return new JdbcSaving(events, List.of(writes));
    }
}
