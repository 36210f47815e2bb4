package dev.ats.adapter.jdbc.pipeline.templates;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.templates.TemplateListing;
import dev.ats.application.pipeline.templates.TemplateReads;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.shared.PipelineId;
import java.util.List;
import java.util.Optional;

/** Templates as rows, to look at. */
public final class JdbcTemplateReads implements TemplateReads {

    private static final String SEEN = " from pipelines p where p.organization_id = organization() and :sees_all and ";
    private static final Sql LIST =
            Sql.of("select " + TemplateRow.COLUMNS + SEEN + "p.id < :after order by p.id desc limit :most");
    private static final Sql FIND = Sql.of("select " + TemplateRow.COLUMNS + SEEN + "p.id = :id");
    private static final Sql VERSION = Sql.of("""
            select v.drawing from pipeline_versions v
            where v.organization_id = organization() and :sees_all and v.pipeline_id = :id and v.number = :number""");

    private final JdbcUnitsOfWork units;

    public JdbcTemplateReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Page<TemplateListing> list(Paging paging, Visibility visibility) {
        boolean all = Sight.of(visibility).all();
        List<TemplateListing> drawn = units.current()
                .list(
                        LIST.bind().truth("sees_all", all).keyset(paging),
                        row -> TemplateListing.of(TemplateRow.read(row)));
        return Page.of(
                all ? TemplateListing.withBuiltIn(drawn, paging) : drawn, paging.limit(), line -> Place.of(line.id()));
    }

    @Override
    public Optional<PipelineTemplate.State> find(PipelineId id, Visibility visibility) {
        return units.current()
                .first(FIND.bind().truth("sees_all", Sight.of(visibility).all()).id("id", id), TemplateRow::read);
    }

    @Override
    public Optional<PipelineDrawing> version(PipelineId id, int number, Visibility visibility) {
        return units.current()
                .first(
                        VERSION.bind()
                                .truth("sees_all", Sight.of(visibility).all())
                                .id("id", id)
                                .number("number", number),
                        TemplateRow::drawing);
    }
}
