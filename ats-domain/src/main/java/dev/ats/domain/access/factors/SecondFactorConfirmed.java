package dev.ats.domain.access.factors;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** An account's second factor is asked for from now on. */
public record SecondFactorConfirmed(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
