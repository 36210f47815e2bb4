package dev.ats.domain.access.accounts;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import java.util.Set;

/** A member of the organization it happened in holds these roles from now on. */
public record MemberRolesChanged(AccountId account, Set<RoleName> roles) implements Event {

    public MemberRolesChanged {
        roles = Set.copyOf(roles);
    }

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.MEMBER, account.value());
    }
}
