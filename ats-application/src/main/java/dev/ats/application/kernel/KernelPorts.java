package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.IdSource;

/**
 * What the Gate itself needs of the outside.
 *
 * @param apart units of work that nobody else's rollback undoes, for what is journaled beside a use case: denials, and
 *     looks that leave an entry
 */
public record KernelPorts(
        UnitsOfWork units,
        UnitsOfWork apart,
        Journal journal,
        Outbox outbox,
        Replies replies,
        Clock clock,
        IdSource ids,
        Observer observer) {

    public KernelPorts {
        requireNonNull(units, "units");
        requireNonNull(apart, "apart");
        requireNonNull(journal, "journal");
        requireNonNull(outbox, "outbox");
        requireNonNull(replies, "replies");
        requireNonNull(clock, "clock");
        requireNonNull(ids, "ids");
        requireNonNull(observer, "observer");
    }

    /** For units of work that commit by themselves, each apart from every other. */
    public KernelPorts(
            UnitsOfWork units,
            Journal journal,
            Outbox outbox,
            Replies replies,
            Clock clock,
            IdSource ids,
            Observer observer) {
        this(units, units, journal, outbox, replies, clock, ids, observer);
    }
}
