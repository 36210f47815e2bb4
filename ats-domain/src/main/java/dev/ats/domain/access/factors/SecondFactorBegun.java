package dev.ats.domain.access.factors;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** An account's owner began to set up a second factor; it is not asked for yet. */
public record SecondFactorBegun(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
