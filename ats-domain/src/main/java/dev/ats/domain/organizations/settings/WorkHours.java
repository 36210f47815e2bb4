package dev.ats.domain.organizations.settings;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.InvalidValue;

/** From when to when people work on a working day; never over midnight. */
public record WorkHours(TimeOfDay from, TimeOfDay to) {

    /** @throws InvalidValue when they would end before they begin */
    public WorkHours {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (!from.time().isBefore(to.time())) {
            throw new InvalidValue("must end later than they begin");
        }
    }
}
