package dev.ats.adapter.jdbc.pipeline;

import static java.util.stream.Collectors.groupingBy;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Total;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.application.pipeline.OwnApplicationRow;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applications as rows, to look at; pages by keyset, so that their cost does not grow with the table. */
public final class JdbcApplicationReads implements ApplicationReads {

    private final JdbcUnitsOfWork units;
    private final JdbcPublishedPipelines pipelines;
    private final Searches searches;

    /** @param searches where the applications of an organization are searched */
    public JdbcApplicationReads(JdbcUnitsOfWork units, JdbcPublishedPipelines pipelines, Searches searches) {
        this.units = units;
        this.pipelines = pipelines;
        this.searches = searches;
    }

    @Override
    public Optional<ApplicationCase> find(ApplicationId id, Visibility visibility) {
        return units.current()
                .first(seen(ReadSql.FIND, visibility).id("id", id), CaseRow::read)
                .map(found -> found.with(pipelines));
    }

    @Override
    public List<Said> history(ApplicationId id, Visibility visibility) {
        return units.current().list(seen(ReadSql.HISTORY, visibility).id("id", id), JdbcApplicationReads::said);
    }

    @Override
    public Page<ApplicationRow> ofJob(JobId job, Stage stage, Paging paging, Visibility visibility) {
        Bound query = stage == null
                ? seen(ReadSql.OF_JOB, visibility)
                : seen(ReadSql.OF_JOB_IN_STAGE, visibility).text("stage", stage);
        query.id("job", job).keyset(paging);
        return Page.of(
                units.current().list(query, JdbcApplicationReads::line), paging.limit(), row -> Place.of(row.id()));
    }

    @Override
    public Page<ApplicationRow> matching(
            Filter filter, Order<ApplicationSort> order, Paging paging, Visibility visibility) {
        return searches.ask(units.current(), () -> new ApplicationList(filter, order, paging, Sight.of(visibility)));
    }

    @Override
    public List<Stayed> staying(
            List<Stretch> stretches,
            Filter filter,
            Order<ApplicationSort> order,
            Paging paging,
            Visibility visibility) {
        return stretches.isEmpty()
                ? List.of()
                : units.current()
                        .list(
                                new Stays(stretches, filter, Sight.of(visibility)).page(order, paging),
                                row -> new Stayed(row.number("number"), line(row)));
    }

    @Override
    public Total counted(List<Stretch> stretches, Filter filter, Visibility visibility) {
        return stretches.isEmpty()
                ? Total.of(0)
                : units.current()
                        .first(new Stays(stretches, filter, Sight.of(visibility)).count(), row -> row.bigNumber("n"))
                        .map(Total::of)
                        .orElseThrow();
    }

    @Override
    public Page<OwnApplicationRow> own(Paging paging, Visibility visibility) {
        Bound query = ReadSql.OWN.bind().id("self", Sight.of(visibility).self()).keyset(paging);
        return Page.of(
                units.current().list(query, JdbcApplicationReads::ownLine), paging.limit(), row -> Place.of(row.id()));
    }

    @Override
    public Map<Stage, Long> counts(JobId job, Visibility visibility) {
        Map<Stage, Long> counts = new HashMap<>();
        units.current()
                .list(
                        seen(ReadSql.COUNTS, visibility).id("job", job),
                        row -> Map.entry(row.text("stage", Stage::new), row.bigNumber("n")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return Map.copyOf(counts);
    }

    @Override
    public Map<Stage, List<ApplicationRow>> newest(JobId job, List<Stage> stages, int most, Visibility visibility) {
        Bound query = seen(ReadSql.NEWEST, visibility)
                .id("job", job)
                .texts("stages", stages)
                .number("most", most);
        return units.current().list(query, JdbcApplicationReads::line).stream()
                .collect(groupingBy(ApplicationRow::stage));
    }

    static Bound seen(Sql sql, Visibility visibility) {
        return Sight.of(visibility).into(sql.bind());
    }

    static Said said(Row row) {
        Step step = new Step(
                row.number("sequence"),
                row.text("from_stage", Stage::new),
                row.text("to_stage", Stage::new),
                row.text("move", MoveName::new),
                row.text("by", Author::new),
                row.instant("at"));
        return new Said(step, row.text("reason", Line::new));
    }

    private static OwnApplicationRow ownLine(Row row) {
        return new OwnApplicationRow(
                row.id("id", ApplicationId::new),
                row.id("job_id", JobId::new),
                row.text("title", Name::new),
                row.id("organization_id", OrganizationId::new),
                row.text("organization_name", Name::new),
                row.text("stage", Stage::new),
                row.truth("active"),
                row.instant("applied_at"),
                row.instant("moved_at"),
                row.number("version"));
    }

    static ApplicationRow line(Row row) {
        return new ApplicationRow(
                row.id("id", ApplicationId::new),
                row.id("job_id", JobId::new),
                CaseRow.person(row),
                row.text("stage", Stage::new),
                row.truth("active"),
                row.instant("applied_at"),
                row.instant("moved_at"),
                row.number("version"));
    }
}
