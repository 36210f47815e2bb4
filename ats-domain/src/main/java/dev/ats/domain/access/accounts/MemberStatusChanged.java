package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A member of the organization it happened in was deactivated or reactivated. */
public record MemberStatusChanged(AccountId account, MemberStatus status) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.MEMBER, account.value());
    }
}
