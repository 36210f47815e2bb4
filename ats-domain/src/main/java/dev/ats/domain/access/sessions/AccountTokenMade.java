package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A token for that purpose is to be mailed to the account; older ones for the same purpose are void. */
public record AccountTokenMade(AccountId account, TokenId token, TokenPurpose purpose) implements Event {

    @Override
    public Ref about() {
        return Ref.to(account);
    }
}
