package dev.ats.application.access.members;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.Set;

/**
 * A member as other members see them.
 *
 * @param title null where they have none
 */
public record MemberView(
        AccountId id,
        Name fullName,
        Email email,
        Set<RoleName> roles,
        MemberStatus status,
        Name title,
        Instant joinedAt,
        int version) {

    public MemberView {
        roles = Set.copyOf(roles);
    }
}
