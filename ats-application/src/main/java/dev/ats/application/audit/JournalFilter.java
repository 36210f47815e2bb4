package dev.ats.application.audit;

import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries of a journal are wanted: those that match all of it.
 *
 * @param actor who did it, or null for whoever it was
 * @param kind the kind of thing it was done to, or null for any; only together with its id
 * @param object the thing it was done to, or null for any
 * @param actions any of these; with none, all
 * @param from not before, or null
 * @param to before, or null
 */
public record JournalFilter(
        Author actor, Ref.Kind kind, UUID object, Set<Permission> actions, Instant from, Instant to) {

    /** Everything. */
    public static final JournalFilter ALL = new JournalFilter(null, null, null, Set.of(), null, null);

    /** @throws InvalidValue when it begins after its end */
    public JournalFilter {
        actions = Set.copyOf(actions);
        if (kind != null && object == null) {
            throw new IllegalArgumentException("a kind of thing without its id");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidValue("must not be after to");
        }
    }
}
