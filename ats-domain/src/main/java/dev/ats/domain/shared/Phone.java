package dev.ats.domain.shared;

import java.util.regex.Pattern;

/**
 * A telephone number as its owner writes it: 5 to 30 digits, spaces, hyphens and brackets, which may begin with a plus.
 * It is for people to dial, so nothing is made of it.
 */
public record Phone(String value) {

    /** The most characters it may have. */
    public static final int MOST = 30;

    private static final Pattern SHAPE = Pattern.compile("[+]?[0-9() -]{4,}");
    private static final int FEWEST_DIGITS = 5;

    /** @throws InvalidValue when it is no telephone number */
    public Phone {
        value = Text.line(value, MOST);
        if (!SHAPE.matcher(value).matches()
                || value.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            throw new InvalidValue("must be a telephone number of digits, spaces, hyphens and brackets");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
