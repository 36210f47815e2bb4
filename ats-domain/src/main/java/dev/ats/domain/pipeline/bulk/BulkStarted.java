package dev.ats.domain.pipeline.bulk;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/**
 * Somebody asked for the same to be done to many applications; what becomes of each tells its own events.
 *
 * @param total how many applications
 */
public record BulkStarted(BulkId bulk, BulkAction action, int total) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.BULK, bulk.value());
    }
}
