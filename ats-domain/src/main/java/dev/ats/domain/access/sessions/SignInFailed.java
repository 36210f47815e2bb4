package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** Somebody tried to sign in to that account and could not prove to be its owner. */
public record SignInFailed(AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
