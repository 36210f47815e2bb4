package dev.ats.domain.access.factors;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A recovery code stood in for an account's second factor, and is spent. */
public record RecoveryCodeUsed(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
