package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Place;
import dev.ats.domain.shared.InvalidValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Where an application stands in the order of when they are due: among those due at once, as all are that came to their
 * stage on one weekend, by when they came.
 *
 * @param dueAt {@link ApplicationReads.End#NEVER} when nobody can say
 * @param movedAt when it came to its stage
 */
record DuePlace(Instant dueAt, Instant movedAt, UUID id) implements Comparable<DuePlace> {

    private static final Comparator<DuePlace> ORDER =
            Comparator.comparing(DuePlace::dueAt).thenComparing(DuePlace::came);

    DuePlace {
        dueAt = dueAt == null ? ApplicationReads.End.NEVER.at() : dueAt;
        requireNonNull(movedAt, "movedAt");
        requireNonNull(id, "id");
    }

    /**
     * The place said so, or null.
     *
     * @throws InvalidValue when it is none in this order
     */
    static DuePlace of(Place place) {
        if (place == null) {
            return null;
        }
        String[] times = place.text().split(" ", -1);
        if (times.length != 2) {
            throw new InvalidValue("must be a place in the order of this list");
        }
        return new DuePlace(timeOf(times[0]), timeOf(times[1]), place.id());
    }

    private static Instant timeOf(String text) {
        return new Place(text, new UUID(0, 0)).instant();
    }

    /** The same, as it is said. */
    Place place() {
        return new Place(dueAt + " " + movedAt, id);
    }

    /** When it came, and its id. */
    ApplicationReads.End came() {
        return new ApplicationReads.End(movedAt, id);
    }

    boolean isNever() {
        return dueAt.equals(ApplicationReads.End.NEVER.at());
    }

    @Override
    public int compareTo(DuePlace other) {
        return ORDER.compare(this, other);
    }
}
