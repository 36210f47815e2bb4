package dev.ats.domain.organizations.settings;

import dev.ats.domain.shared.InvalidValue;

/** How alike two people have to look to be shown as one: 0.5 (somewhat) to 1 (the same), to the hundredth. */
public record Likeness(double value) {

    private static final double LEAST = 0.5;
    private static final double SAME = 1;
    private static final double HUNDRED = 100;

    /** @throws InvalidValue when it is less, more, or finer */
    public Likeness {
        if (!(value >= LEAST && value <= SAME) || Math.round(value * HUNDRED) / HUNDRED != value) {
            throw new InvalidValue("must be 0.5 to 1, with two decimals at most");
        }
    }

    /** That many hundredths. */
    public static Likeness ofHundredths(int hundredths) {
        return new Likeness(hundredths / HUNDRED);
    }

    /** The same in hundredths. */
    public int hundredths() {
        return (int) Math.round(value * HUNDRED);
    }

    @Override
    public String toString() {
        return Double.toString(value);
    }
}
