package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** An account got another password; its owner is told, in case it was not them. */
public record PasswordChanged(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
