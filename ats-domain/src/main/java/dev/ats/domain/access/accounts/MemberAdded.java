package dev.ats.domain.access.accounts;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import java.util.Set;

/** An account became a member of the organization it happened in, with these roles. */
public record MemberAdded(AccountId account, Set<RoleName> roles) implements Event {

    public MemberAdded {
        roles = Set.copyOf(roles);
    }

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.MEMBER, account.value());
    }
}
