package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.StoredJson;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkAction;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.OrganizationId;

/** How a bulk and its items stand in rows. */
final class BulkRow {

    /** Of a bulk b. */
    static final String COLUMNS = """
            b.organization_id, b.id, b.action, b.to_stage, b.started_by, b.started_at,
            array(
              select i.application_id from bulk_items i
              where i.organization_id = b.organization_id and i.bulk_id = b.id order by i.position) as applications""";

    /** Of an item i. */
    static final String RESULT = """
            i.outcome, i.from_stage, i.to_stage, i.version, cast(i.problem as text) as problem""";

    private BulkRow() {}

    static Bulk read(Row row) {
        return Bulk.of(new Bulk.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", BulkId::new),
                row.word("action", BulkAction.class),
                row.text("to_stage", Stage::new),
                row.ids("applications", ApplicationId::new),
                row.id("started_by", AccountId::new),
                row.instant("started_at")));
    }

    static ItemResult result(Row row) {
        return new ItemResult(
                row.word("outcome", ItemResult.Outcome.class),
                row.text("from_stage", Stage::new),
                row.text("to_stage", Stage::new),
                row.numberOrNull("version"),
                row.text("problem", json -> StoredJson.read(json, ItemResult.Problem.class)));
    }
}
