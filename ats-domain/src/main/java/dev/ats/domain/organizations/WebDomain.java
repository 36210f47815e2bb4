package dev.ats.domain.organizations;

import dev.ats.domain.shared.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The domain that an organization is found under, such as {@code example.com}; in lower case. */
public record WebDomain(String value) {

    private static final int MOST = 253;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern SHAPE = Pattern.compile("(" + LABEL + "\\.)+" + LABEL);

    /** @throws InvalidValue when it is none */
    public WebDomain {
        value = value == null ? "" : value.toLowerCase(Locale.ROOT);
        if (value.length() > MOST || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be a domain such as example.com");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
