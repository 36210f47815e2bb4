package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** An account runs the installation from now on. */
public record OperatorAppointed(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
