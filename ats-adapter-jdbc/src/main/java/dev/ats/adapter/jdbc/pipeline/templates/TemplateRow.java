package dev.ats.adapter.jdbc.pipeline.templates;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.StoredJson;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.pipeline.templates.TemplateStatus;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineName;

/** How a template stands in a row. */
final class TemplateRow {

    static final String COLUMNS =
            "p.organization_id, p.id, p.name, p.drawing, p.status, p.published, p.unpublished, p.created_at, p.version";

    private TemplateRow() {}

    static PipelineTemplate.State read(Row row) {
        return new PipelineTemplate.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", PipelineId::new),
                row.text("name", PipelineName::new),
                drawing(row),
                row.word("status", TemplateStatus.class),
                row.number("published"),
                row.truth("unpublished"),
                row.instant("created_at"),
                row.number("version"));
    }

    static PipelineDrawing drawing(Row row) {
        return StoredJson.read(row.text("drawing"), PipelineDrawing.class);
    }
}
