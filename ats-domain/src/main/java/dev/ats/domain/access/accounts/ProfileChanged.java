package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** Somebody says otherwise what they are called or can be reached by; what stands with the account. */
public record ProfileChanged(AccountId account) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.ACCOUNT, account.value());
    }
}
