package dev.ats.application.access.members;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Rule;
import java.util.Set;

/**
 * "From now on this member holds these roles" or "is let in no longer". Nobody gives or takes a role that may do what
 * they may not.
 *
 * @param roles null to leave them
 * @param status null to leave it
 * @param seen the version decided upon
 */
public record ChangeMember(AccountId member, Set<RoleName> roles, MemberStatus status, Seen seen)
        implements Command<MemberView> {

    public ChangeMember {
        requireNonNull(member, "member");
        roles = roles == null ? null : Set.copyOf(roles);
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
