package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A member of the organization it happened in has another title; which one stands with the member. */
public record MemberTitleChanged(AccountId account) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.MEMBER, account.value());
    }
}
