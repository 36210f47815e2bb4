package dev.ats.application.pipeline;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListFeedbackHandler implements QueryHandler.UnderOneThing<ListFeedback, Page<FeedbackView>> {

    private final Applications stored;
    private final OpinionReads opinions;

    ListFeedbackHandler(Applications stored, OpinionReads opinions) {
        this.stored = stored;
        this.opinions = opinions;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_VIEW_ASSESSMENT;
    }

    @Override
    public Optional<Facts> under(ListFeedback query) {
        return stored.find(query.application(), Applications.Hold.NOTHING).map(ApplicationCase::accessFacts);
    }

    @Override
    public Optional<Page<FeedbackView>> answer(ListFeedback query, Visibility visibility) {
        return Optional.of(opinions.feedback(query.application(), query.paging(), visibility));
    }
}
