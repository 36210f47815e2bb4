package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.RowReader;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobReads;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.JobSort;
import dev.ats.application.jobs.SavedJobView;
import dev.ats.application.jobs.SeenJob;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Jobs as rows, to look at: those assigned or within reach, and what is published. */
public final class JdbcJobReads implements JobReads {

    private final JdbcUnitsOfWork units;
    private final Searches searches;

    /** @param searches where the list of an organization's jobs is searched */
    public JdbcJobReads(JdbcUnitsOfWork units, Searches searches) {
        this.units = units;
        this.searches = searches;
    }

    @Override
    public Optional<SeenJob> find(JobId id, Visibility visibility) {
        Bound find = JobReadSql.FIND.bind().id("id", id);
        return units.current().first(Sight.of(visibility).assignmentsInto(find), JdbcJobReads::read);
    }

    @Override
    public Page<SeenJob> list(JobFilter filter, Order<JobSort> order, Paging paging, Visibility visibility) {
        return searches.ask(units.current(), () -> new JobList(filter, order, paging, Sight.of(visibility)));
    }

    /** Whoever looks sees all of it: it holds nothing but what is published. */
    @Override
    public Page<JobListing.ForPublic> board(JobSearch search, Instant at, Paging paging, Visibility visibility) {
        Sql board = search.isForAny() ? JobReadSql.BOARD : JobReadSql.BOARD_BY_WORDS;
        return page(
                lookingFor(search, board.bind().instant("at", at)),
                paging,
                PublishedJobs::read,
                line -> Place.of(line.id()));
    }

    @Override
    public Page<SavedJobView> saved(Instant at, Paging paging, Visibility visibility) {
        Bound list = JobReadSql.SAVED
                .bind()
                .instant("at", at)
                .id("self", Sight.of(visibility).self());
        return page(
                list,
                paging,
                row -> new SavedJobView(row.uuid("id"), row.instant("saved_at"), PublishedJobs.read(row)),
                saved -> Place.of(saved.id()));
    }

    private <T> Page<T> page(Bound list, Paging paging, RowReader<T> reader, Function<T, Place> placeOf) {
        list.keyset(paging);
        return Page.of(units.current().list(list, reader), paging.limit(), placeOf);
    }

    private static Bound lookingFor(JobSearch search, Bound list) {
        return search.isForAny() ? list : list.text("query", JobWords.query(search));
    }

    private static SeenJob read(Row row) {
        return new SeenJob(JobRow.read(row), row.text("organization_name", Name::new), row.number("filled"));
    }
}
