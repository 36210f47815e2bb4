package dev.ats.domain.organizations.settings;

import dev.ats.domain.shared.InvalidValue;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language, and the country it is spoken in where that matters: {@code de}, {@code de-CH} (RFC 5646). */
public record Language(String value) {

    private static final Pattern SHAPE = Pattern.compile("([A-Za-z]{2})(?:[-_]([A-Za-z]{2}))?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** @throws InvalidValue when there is no such language or country */
    public Language {
        Matcher parts = SHAPE.matcher(value == null ? "" : value);
        if (!parts.matches()) {
            throw unknown();
        }
        String language = parts.group(1).toLowerCase(Locale.ROOT);
        String country = parts.group(2) == null ? null : parts.group(2).toUpperCase(Locale.ROOT);
        if (!LANGUAGES.contains(language) || (country != null && !COUNTRIES.contains(country))) {
            throw unknown();
        }
        value = country == null ? language : language + "-" + country;
    }

    /** The same for Java. */
    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static InvalidValue unknown() {
        return new InvalidValue("must be a language such as en or de-CH");
    }
}
