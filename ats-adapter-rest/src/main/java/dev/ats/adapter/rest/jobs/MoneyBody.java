package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.json.Required;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Money;
import java.math.BigDecimal;

/** An amount of money as a body says it. */
public record MoneyBody(
        @Required BigDecimal amount, @Required CurrencyCode currency) {

    /** @throws InvalidValue when the currency cannot be so precise, or nobody has so much */
    public MoneyBody {
        money(amount, currency);
    }

    /** The amount, or null when nothing was said. */
    static Money of(MoneyBody said) {
        return said == null ? null : money(said.amount(), said.currency());
    }

    private static Money money(BigDecimal amount, CurrencyCode currency) {
        Money money = new Money(amount, currency);
        if (money.isNegative()) {
            throw new InvalidValue("must not be less than nothing");
        }
        return money;
    }
}
