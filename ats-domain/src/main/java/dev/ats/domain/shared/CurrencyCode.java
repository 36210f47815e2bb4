package dev.ats.domain.shared;

import java.util.Currency;
import java.util.Locale;

/** A currency by its three letters (ISO 4217), read in any case; only those that are counted in some smallest unit. */
public record CurrencyCode(String value) {

    /** @throws InvalidValue when there is no such currency */
    public CurrencyCode {
        value = value == null ? "" : value.toUpperCase(Locale.ROOT);
        if (!isKnown(value)) {
            throw new InvalidValue("must be a currency of ISO 4217, such as EUR");
        }
    }

    /** How many digits after the point its smallest unit has. */
    int digits() {
        return Currency.getInstance(value).getDefaultFractionDigits();
    }

    private static boolean isKnown(String code) {
        try {
            return code.length() == 3 && Currency.getInstance(code).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
