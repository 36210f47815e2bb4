package dev.ats.domain.jobs;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Money;

/**
 * What a job pays.
 *
 * @param min the least, or null when unsaid
 * @param max the most, in the same currency, or null when unsaid
 */
public record Salary(Money min, Money max) {

    /** Nothing is said of it. */
    public static final Salary UNSAID = new Salary(null, null);

    /** @throws InvalidValue when the most is less than the least, or cannot be compared with it */
    public Salary {
        if ((min != null && min.isNegative()) || (max != null && max.isNegative())) {
            throw new InvalidValue("must not be less than nothing");
        }
        if (min != null && max != null) {
            if (!min.currency().equals(max.currency())) {
                throw new InvalidValue("must be in the currency of salary_min");
            }
            if (min.isMoreThan(max)) {
                throw new InvalidValue("must not be less than salary_min");
            }
        }
    }
}
