package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** Somebody got a login. */
public record AccountRegistered(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
