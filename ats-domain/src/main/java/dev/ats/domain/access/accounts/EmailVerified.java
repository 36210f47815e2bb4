package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** An account's address was proved to be its owner's. */
public record EmailVerified(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
