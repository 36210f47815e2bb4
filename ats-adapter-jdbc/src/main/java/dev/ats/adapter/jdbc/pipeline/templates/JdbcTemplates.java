package dev.ats.adapter.jdbc.pipeline.templates;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.kernel.StoredJson;
import dev.ats.application.jobs.JobPipelines;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.templates.Templates;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.templates.PipelinePublished;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Templates as rows, and each of their versions as one more. */
public final class JdbcTemplates implements Templates, JobPipelines {

    private static final Sql HOLD =
            Sql.of("select 1 from pipelines where organization_id = organization() and id = :id for update");
    private static final Sql FIND = Sql.of("select " + TemplateRow.COLUMNS + """
            , exists (
              select from settings s
              where s.organization_id = p.organization_id and s.id = p.organization_id and s.default_pipeline = p.name)
                as is_default
            from pipelines p where p.organization_id = organization() and p.id = :id""");
    private static final Sql CHOICE = Sql.of("""
            select v.key from pipelines p
            join pipeline_versions v on v.organization_id = p.organization_id and v.pipeline_id = p.id
              and v.number = coalesce(cast(:number as integer), p.published)
            where p.organization_id = organization() and p.id = :id and p.status = 'published'""");
    /** What the organization has set, as long as that can be chosen; else what is usual for its kind. */
    private static final Sql USUAL = Sql.of("""
            select coalesce(
              (select p.name || '.' || p.published from pipelines p
               where p.organization_id = o.id and p.name = s.default_pipeline and p.status = 'published'),
              case when s.default_pipeline in ('default', 'agency') then s.default_pipeline end,
              case o.kind when 'agency' then 'agency' else 'default' end) as key
            from organizations o
            left join settings s on s.organization_id = o.id and s.id = o.id
            where o.id = organization()""");

    private static final Sql DRAW = Sql.of("""
            insert into pipelines
              (organization_id, id, name, drawing, status, published, unpublished, created_at, version)
            values (:organization, :id, :name, cast(:drawing as jsonb), :status, :published, :unpublished, :created_at,
              :version)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update pipelines set drawing = cast(:drawing as jsonb), status = :status, published = :published,
                unpublished = :unpublished, version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");
    private static final Sql PUBLISH = Sql.of("""
            insert into pipeline_versions (organization_id, pipeline_id, number, key, drawing, published_at)
            values (:organization, :id, :number, :key, cast(:drawing as jsonb), :at)""");

    private final JdbcUnitsOfWork units;

    public JdbcTemplates(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Found> find(PipelineId id) {
        return units.current()
                .firstHolding(
                        HOLD.bind().id("id", id),
                        FIND.bind().id("id", id),
                        row -> new Found(PipelineTemplate.of(TemplateRow.read(row)), row.truth("is_default")));
    }

    @Override
    public Optional<PipelineKey> choice(PipelineId id, Integer number) {
        Optional<Pipeline> builtIn = Pipelines.of(id);
        if (builtIn.isPresent()) {
            return builtIn.filter(one -> number == null || number == 1).map(Pipeline::key);
        }
        return units.current()
                .first(
                        CHOICE.bind().id("id", id).numberOrNull("number", number),
                        row -> row.text("key", PipelineKey::new));
    }

    @Override
    public PipelineKey usual() {
        return units.current()
                .first(USUAL.bind(), row -> row.text("key", PipelineKey::new))
                // Where no organization was entered, no job can be created.
                .orElse(Pipelines.DEFAULT.key());
    }

    @Override
    public Optional<PipelineKey> latest(PipelineId pipeline) {
        return choice(pipeline, null);
    }

    @Override
    public Saving saving(Change<PipelineTemplate> change) {
        PipelineTemplate.State state = change.next().state();
        List<Rank.Write> writes = new ArrayList<>();
        Bound row = state.version() == 1
                ? DRAW.bind().text("name", state.name()).instant("created_at", state.createdAt())
                : CHANGE.bind().number("seen", state.version() - 1);
        writes.add(Rank.PIPELINES.write(
                state.id() + " a",
                drawn(row, state)
                        .word("status", state.status())
                        .number("published", state.published())
                        .truth("unpublished", state.unpublished())
                        .number("version", state.version())));
        for (Event event : change.events()) {
            if (event instanceof PipelinePublished published) {
                Bound version = drawn(PUBLISH.bind(), state)
                        .number("number", published.number())
                        .text("key", PipelineKey.of(state.name(), published.number()))
                        .instant("at", published.at());
                writes.add(Rank.PIPELINES.write(state.id() + " b", version));
            }
        }
        return new JdbcSaving(change.events(), writes);
    }

    private static Bound drawn(Bound statement, PipelineTemplate.State state) {
        return statement
                .id("organization", state.organization())
                .id("id", state.id())
                .text("drawing", StoredJson.write(state.drawing()));
    }
}
