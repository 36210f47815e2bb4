package dev.ats.domain.access.federation;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** From now on an external provider can vouch for whoever acts as the account. */
public record IdentityLinked(AccountId account) implements Event {

    public IdentityLinked {
        requireNonNull(account, "account");
    }

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
