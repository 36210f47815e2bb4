package dev.ats.application.testkit;

import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Reach;
import dev.ats.domain.shared.AccountId;
import java.util.Collections;

/** Filters rows by what may be seen of them, as the queries of a database do. */
final class InMemorySight {

    private InMemorySight() {}

    static boolean sees(Visibility visibility, Facts facts) {
        return visibility.<Boolean>fold(
                member -> facts.published() || isOwn(member.account(), facts) || reaches(member, facts),
                own -> facts.published() || isOwn(own.account(), facts),
                facts::published,
                () -> true);
    }

    private static boolean isOwn(AccountId account, Facts facts) {
        return account.equals(facts.owner());
    }

    private static boolean reaches(Visibility.Member member, Facts facts) {
        if (!member.organization().equals(facts.organization())) {
            return false;
        }
        boolean assigned = facts.assigned().contains(member.account());
        return member.reach() == Reach.ORGANIZATION
                || (member.reach() != Reach.OWN && assigned)
                || (member.reach() == Reach.TEAM && !Collections.disjoint(facts.assigned(), member.team()));
    }
}
