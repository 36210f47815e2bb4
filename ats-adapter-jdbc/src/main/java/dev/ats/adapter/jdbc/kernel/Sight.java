package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Reach;
import dev.ats.domain.shared.AccountId;
import java.util.HashSet;
import java.util.Set;

/**
 * A visibility as three binds, so that one text serves every reader: {@code :sees_all}, {@code :self} (whose own is
 * seen) and {@code :staff} (what is assigned to any of these is seen).
 *
 * @param self null for somebody who has nothing of their own
 */
public record Sight(boolean all, AccountId self, Set<AccountId> staff) {

    public Sight {
        staff = Set.copyOf(staff);
    }

    /** The binds for this visibility. */
    public static Sight of(Visibility visibility) {
        return visibility.fold(
                Sight::ofMember,
                own -> new Sight(false, own.account(), Set.of()),
                () -> new Sight(false, null, Set.of()),
                () -> new Sight(true, null, Set.of()));
    }

    /** The condition that a job is assigned to somebody whose assignments are seen. */
    public static String assigned(String organization, String job) {
        return """
                exists (
                  select from job_staff sight
                  where sight.organization_id = %s and sight.job_id = %s and sight.account_id = any(:staff))""".formatted(organization, job);
    }

    /** Binds all three. */
    public Bound into(Bound query) {
        return assignmentsInto(query).id("self", self);
    }

    /** Binds all but {@code :self}, for what is nobody's own. */
    public Bound assignmentsInto(Bound query) {
        return query.truth("sees_all", all).ids("staff", staff);
    }

    private static Sight ofMember(Visibility.Member member) {
        Set<AccountId> staff = new HashSet<>();
        if (member.reach().covers(Reach.ASSIGNED)) {
            staff.add(member.account());
        }
        if (member.reach().covers(Reach.TEAM)) {
            staff.addAll(member.team());
        }
        return new Sight(member.reach().covers(Reach.ORGANIZATION), member.account(), staff);
    }
}
