package dev.ats.application.access.members;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Rule;
import java.util.Set;

/**
 * "From now on this member holds these roles", "is called that" or "is let in no longer". Nobody gives or takes a role that may do what
 * they may not.
 *
 * @param roles null to leave them
 * @param status null to leave it
 * @param title null to leave it; it can be replaced, not cleared
 * @param seen the version decided upon
 */
public record ChangeMember(AccountId member, Set<RoleName> roles, MemberStatus status, Name title, Seen seen)
        implements Command<MemberView> {

    /** Leaves the title. */
    public ChangeMember(AccountId member, Set<RoleName> roles, MemberStatus status, Seen seen) {
        this(member, roles, status, null, seen);
    }

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
