package dev.ats.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as its owner writes it, compared without regard to case.
 *
 * <p>Accepts what mail servers of today accept unquoted (the dot-atom of RFC 5321, 254 characters at most, RFC 3696
 * erratum 1690), and nothing that could leave a mail header.
 */
public record Email(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s\\p{Z}\\p{C}@<>()\\[\\]\\\\,;:\"]{1,64}@"
            + "(?=.{1,253}$)[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?"
            + "(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)+");

    /** @throws InvalidValue when it is no address */
    public Email {
        value = Text.line(value, 254);
        if (!SHAPE.matcher(value).matches() || value.startsWith(".") || value.contains("..") || value.contains(".@")) {
            throw new InvalidValue("must be an e-mail address");
        }
    }

    /** What makes two addresses the same: lower case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
