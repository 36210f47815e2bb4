package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An amount in a currency, exact to its smallest unit; never binary floating point.
 *
 * @param amount with as many digits after the point as the currency has
 */
public record Money(BigDecimal amount, CurrencyCode currency) {

    private static final int MOST_DIGITS = 15;

    /** @throws InvalidValue when the amount is too large, or more precise than the currency */
    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
        BigDecimal bare = amount.stripTrailingZeros();
        // Looked at before it is written out: a short text can stand for a number of a billion digits.
        if (bare.precision() - bare.scale() > MOST_DIGITS) {
            throw new InvalidValue("must be an amount of at most " + MOST_DIGITS + " digits");
        }
        if (bare.scale() > currency.digits()) {
            throw new InvalidValue("must not be more precise than " + currency + " can be");
        }
        amount = bare.setScale(currency.digits());
    }

    /** So many of the currency's smallest unit. */
    public static Money ofMinor(long units, CurrencyCode currency) {
        return new Money(BigDecimal.valueOf(units, currency.digits()), currency);
    }

    /** How many of the currency's smallest unit it is. */
    public long minor() {
        return amount.unscaledValue().longValueExact();
    }

    /**
     * Whether it is more than the other.
     *
     * @throws IllegalArgumentException when that is in another currency
     */
    public boolean isMoreThan(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " cannot be compared with " + other.currency);
        }
        return amount.compareTo(other.amount) > 0;
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
