package dev.ats.application.access.machines;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListApiKeysHandler implements QueryHandler<ListApiKeys, Page<ApiKeyView>> {

    private final ApiKeyReads reads;

    ListApiKeysHandler(ApiKeyReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.API_KEY_VIEW;
    }

    @Override
    public Optional<Page<ApiKeyView>> answer(ListApiKeys query, Visibility visibility) {
        return Optional.of(reads.list(query.paging(), visibility));
    }
}
