package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.StoredProblem;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkAction;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import java.time.Instant;
import java.util.List;

/** A bulk on the wire. */
record BulkAnswer(
        BulkId id,
        BulkAction action,
        Status status,
        Stage toState,
        AccountId startedBy,
        Instant startedAt,
        int total,
        int done,
        int succeeded,
        int refused,
        List<Result> results) {

    /** Whether anything is left to do. */
    enum Status {
        RUNNING,
        DONE
    }

    /** What became of one application. */
    record Result(
            ApplicationId applicationId,
            ItemResult.Outcome outcome,
            Stage fromState,
            Stage toState,
            Integer version,
            StoredProblem problem) {

        static Result of(BulkView.Item item) {
            ItemResult result = item.result();
            return new Result(
                    item.application(),
                    result.outcome(),
                    result.from(),
                    result.to(),
                    result.version(),
                    problemOf(result));
        }
    }

    static StoredProblem problemOf(ItemResult result) {
        ItemResult.Problem problem = result.problem();
        return problem == null ? null : new StoredProblem(problem.code(), problem.detail(), problem.facts());
    }

    static BulkAnswer of(BulkView view) {
        Bulk.State bulk = view.bulk().state();
        int succeeded = view.count(ItemResult.Outcome.DONE);
        int refused = view.count(ItemResult.Outcome.REFUSED);
        return new BulkAnswer(
                bulk.id(),
                bulk.action(),
                view.isDone() ? Status.DONE : Status.RUNNING,
                bulk.to(),
                bulk.startedBy(),
                bulk.startedAt(),
                view.items().size(),
                succeeded + refused,
                succeeded,
                refused,
                view.items().stream().map(Result::of).toList());
    }
}
