package dev.ats.domain.shared;

import java.text.Normalizer;
import java.util.Locale;

/** What all text that people type has in common: composed (NFC), trimmed, printable, not empty, not endless. */
final class Text {

    private Text() {}

    static String line(String raw, int most) {
        String text = whole(raw, most);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("must be a single line of printable text");
        }
        return text;
    }

    static String body(String raw, int most) {
        String text = whole(raw, most);
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new InvalidValue("must be printable text");
        }
        return text;
    }

    private static String whole(String raw, int most) {
        if (raw == null) {
            throw new InvalidValue("is required");
        }
        // Measured first: composing a megabyte only to refuse it would be a gift to an attacker.
        if (raw.length() > 4L * most) {
            throw tooLong(most);
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.codePoints().noneMatch(Text::shows)) {
            throw new InvalidValue("must not be empty");
        }
        if (text.codePoints().anyMatch(Text::misleads)) {
            throw new InvalidValue("must be printable text, without marks that change its direction");
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw tooLong(most);
        }
        if (text.chars().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new InvalidValue("must be well-formed Unicode");
        }
        return text;
    }

    /** Directions that make what follows read as something else, and line ends that only some programs know. */
    private static boolean misleads(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
    }

    private static boolean shows(int c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.CONTROL && !Character.isSpaceChar(c);
    }

    private static InvalidValue tooLong(int most) {
        return new InvalidValue(String.format(Locale.ROOT, "must not be longer than %,d characters", most));
    }
}
