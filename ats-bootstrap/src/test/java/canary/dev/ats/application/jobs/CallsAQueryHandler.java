package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;

/** Offends: only the Gate lets a query handler answer. */
final class CallsAQueryHandler {
    boolean ask(QueryHandler<QueryHandledElsewhere, Boolean> handler, Visibility visibility) {
        return handler.answer(new QueryHandledElsewhere(), visibility).isPresent();
    }
}
