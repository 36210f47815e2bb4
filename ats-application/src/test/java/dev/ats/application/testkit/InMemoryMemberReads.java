package dev.ats.application.testkit;

import dev.ats.application.access.members.MemberReads;
import dev.ats.application.access.members.MemberView;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.Membership;
import java.util.Set;
import java.util.stream.Stream;

/** Members as they are looked at, in memory. */
final class InMemoryMemberReads implements MemberReads {
    private final InMemoryStore store;

    InMemoryMemberReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Page<MemberView> list(Paging paging, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        InMemoryTables tables = unit.tables();
        Stream<MemberView> all = tables.memberships.values().stream()
                .filter(member -> unit.isIn(member.organization()))
                .filter(member -> InMemorySight.sees(
                        visibility, Facts.of(member.organization()).assignedTo(Set.of(member.account()))))
                .map(member -> view(tables, member));
        return InMemoryPages.newestFirst(all, paging, member -> Place.of(member.id()));
    }

    private static MemberView view(InMemoryTables tables, Membership.State member) {
        Account.State account = tables.accounts.get(member.account());
        return new MemberView(
                account.id(),
                account.fullName(),
                account.email(),
                member.roles(),
                member.status(),
                member.title(),
                member.joinedAt(),
                member.version());
    }
}
