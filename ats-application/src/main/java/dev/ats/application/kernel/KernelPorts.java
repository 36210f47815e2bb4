package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.IdSource;

/** What the Gate itself needs of the outside. */
public record KernelPorts(
        UnitsOfWork units,
        Journal journal,
        Outbox outbox,
        Replies replies,
        Clock clock,
        IdSource ids,
        Observer observer) {

    public KernelPorts {
        requireNonNull(units, "units");
        requireNonNull(journal, "journal");
        requireNonNull(outbox, "outbox");
        requireNonNull(replies, "replies");
        requireNonNull(clock, "clock");
        requireNonNull(ids, "ids");
        requireNonNull(observer, "observer");
    }
}
