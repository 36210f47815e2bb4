package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1234.5, EUR, 1234.50 EUR, 123450",
        "1234.50, eur, 1234.50 EUR, 123450",
        "0, USD, 0.00 USD, 0",
        "-0.01, EUR, -0.01 EUR, -1",
        "1E+3, JPY, 1000 JPY, 1000",
        "7.000, JPY, 7 JPY, 7",
        "1.234, KWD, 1.234 KWD, 1234",
        "999999999999999.999, KWD, 999999999999999.999 KWD, 999999999999999999",
    })
    void isExactToTheSmallestUnitOfItsCurrency(String amount, String currency, String written, long minor) {
        Money money = money(amount, currency);

        assertThat(money).hasToString(written);
        assertThat(money.minor()).isEqualTo(minor);
        assertThat(Money.ofMinor(minor, money.currency())).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, EUR",
        "0.1, JPY",
        "1234.5678, KWD",
        "1000000000000000, EUR",
        "1E+999999999, EUR",
        "1E-999999999, EUR"
    })
    void refusesWhatItsCurrencyCannotBe(String amount, String currency) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> money(amount, currency));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "E", "EURO", "ZZZ", "XAU", "\u20ac"})
    void refusesWhatIsNoCurrencyThatPeopleCount(String code) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new CurrencyCode(code));
    }

    @Test
    void isComparedInOneCurrencyOnly() {
        assertThat(money("2", "EUR").isMoreThan(money("1.99", "EUR"))).isTrue();
        assertThat(money("2", "EUR").isMoreThan(money("2.00", "EUR"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> money("2", "EUR").isMoreThan(money("1", "USD")));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), new CurrencyCode(currency));
    }
}
