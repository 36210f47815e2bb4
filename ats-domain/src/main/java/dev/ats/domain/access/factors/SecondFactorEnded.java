package dev.ats.domain.access.factors;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** An account has no second factor any more. */
public record SecondFactorEnded(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
