package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.json.Required;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of money as a body says it.
 *
 * @param amount a decimal number as text: a number of JSON would be read as binary floating point on its way
 */
public record MoneyBody(@Required String amount, @Required CurrencyCode currency) {

    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");

    /** @throws InvalidValue when it is no amount, the currency cannot be so precise, or nobody has so much */
    public MoneyBody {
        money(amount, currency);
    }

    /** The amount, or null when nothing was said. */
    static Money of(MoneyBody said) {
        return said == null ? null : money(said.amount(), said.currency());
    }

    private static Money money(String amount, CurrencyCode currency) {
        if (!DECIMAL.matcher(amount).matches()) {
            throw new InvalidValue("must have an amount such as \"1234.50\"");
        }
        return new Money(new BigDecimal(amount), currency);
    }
}
