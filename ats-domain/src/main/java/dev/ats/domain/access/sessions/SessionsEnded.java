package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** All sessions of an account are over, but for the one that asked for it, if one did. */
public record SessionsEnded(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
