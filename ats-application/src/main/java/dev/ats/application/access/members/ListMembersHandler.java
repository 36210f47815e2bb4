package dev.ats.application.access.members;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListMembersHandler implements QueryHandler<ListMembers, Page<MemberView>> {

    private final MemberReads reads;

    ListMembersHandler(MemberReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.MEMBER_VIEW;
    }

    @Override
    public Optional<Page<MemberView>> answer(ListMembers query, Visibility visibility) {
        return Optional.of(reads.list(query.paging(), visibility));
    }
}
