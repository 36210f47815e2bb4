package dev.ats.application.testkit;

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
import dev.ats.domain.access.Facts;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.SearchText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Applications as they are looked at, in memory. */
final class InMemoryApplicationReads implements ApplicationReads {
    private static final Comparator<Application.State> NEWEST_FIRST = Comparator.<Application.State, UUID>comparing(
                    state -> state.id().value())
            .reversed();

    private final InMemoryStore store;

    InMemoryApplicationReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<ApplicationCase> find(ApplicationId id, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        return Optional.ofNullable(unit.tables().applications.get(id))
                .filter(state -> unit.isIn(state.organization()))
                .map(state -> InMemoryApplications.caseOf(unit.tables(), state))
                .filter(found -> InMemorySight.sees(visibility, factsOf(found)));
    }

    @Override
    public List<Said> history(ApplicationId id, Visibility visibility) {
        InMemoryTables tables = store.unit().tables();
        return find(id, visibility).stream()
                .flatMap(found -> tables.history.entrySet().stream())
                .filter(entry -> entry.getKey().application().equals(id))
                .map(entry -> new Said(entry.getValue(), tables.remarks.get(entry.getKey())))
                .sorted(Comparator.comparing(Said::step, Comparator.comparing(Step::sequence)))
                .toList();
    }

    @Override
    public Page<ApplicationRow> ofJob(JobId job, Stage stage, Paging paging, Visibility visibility) {
        Stream<ApplicationRow> all = seen(job, visibility)
                .filter(state -> isAnyOr(stage, state.last().to()))
                .map(this::row);
        return InMemoryPages.newestFirst(all, paging, row -> Place.of(row.id()));
    }

    @Override
    public Page<ApplicationRow> matching(
            Filter filter, Order<ApplicationSort> order, Paging paging, Visibility visibility) {
        Stream<ApplicationRow> all =
                seen(visibility).filter(state -> passes(filter, state)).map(this::row);
        return InMemoryPages.ordered(all, order, paging, row -> row.placeBy(order.by()));
    }

    @Override
    public List<Stayed> staying(
            List<Stretch> stretches,
            Filter filter,
            Order<ApplicationSort> order,
            Paging paging,
            Visibility visibility) {
        return IntStream.range(0, stretches.size())
                .boxed()
                .flatMap(number -> staying(stretches.get(number), filter, visibility)
                        .filter(row -> isBehind(paging.after(), row, order))
                        .map(row -> new Stayed(number, row)))
                .toList();
    }

    private static boolean isBehind(Place place, ApplicationRow row, Order<ApplicationSort> order) {
        if (place == null || order.by() == ApplicationSort.SLA) {
            return true;
        }
        Place own = row.placeBy(order.by());
        int difference = new End(own.instant(), own.id()).compareTo(new End(place.instant(), place.id()));
        return order.descending() ? difference < 0 : difference > 0;
    }

    @Override
    public Total counted(List<Stretch> stretches, Filter filter, Visibility visibility) {
        return Total.of(Math.min(
                stretches.stream()
                        .mapToLong(
                                stretch -> staying(stretch, filter, visibility).count())
                        .sum(),
                Total.MOST + 1));
    }

    private Stream<ApplicationRow> staying(Stretch stretch, Filter filter, Visibility visibility) {
        AccountId self =
                visibility.fold(Visibility.Member::account, Visibility.OwnAccount::account, () -> null, () -> null);
        InMemoryTables tables = store.unit().tables();
        return seen(visibility)
                .filter(state -> passes(filter, state) && state.active())
                .filter(state -> self == null
                        || !self.equals(tables.candidates.get(state.candidate()).account()))
                .filter(state -> isAlong(stretch, state))
                .map(this::row);
    }

    static boolean isAlong(Stretch stretch, Application.State state) {
        End came = new End(state.last().at(), state.id().value());
        boolean onJob = stretch.job() == null
                ? !stretch.except().contains(state.job())
                : stretch.job().equals(state.job());
        return onJob
                && isAnyOr(stretch.pipeline(), state.pipeline())
                && stretch.stage().equals(state.last().to())
                && came.compareTo(stretch.after()) > 0
                && came.compareTo(stretch.until()) < 0;
    }

    private boolean passes(Filter filter, Application.State state) {
        InMemoryTables tables = store.unit().tables();
        Candidate.State candidate = tables.candidates.get(state.candidate());
        return isAnyOr(filter.job(), state.job())
                && isAnyOr(filter.stage(), state.last().to())
                && isAnyOr(filter.candidate(), state.candidate())
                && isAnyOr(filter.active(), state.active())
                && isAnyOr(filter.source(), candidate.source())
                && (filter.from() == null || !state.appliedAt().isBefore(filter.from()))
                && (filter.to() == null || state.appliedAt().isBefore(filter.to()))
                && (filter.search() == null || filter.search().isFoundIn(wordsOf(candidate)))
                && (filter.recruiter() == null
                        || tables.jobs.get(state.job()).staff().recruiters().contains(filter.recruiter()));
    }

    private static Set<String> wordsOf(Candidate.State candidate) {
        return SearchText.wordsIn(candidate.name() + " " + candidate.email());
    }

    private static boolean isAnyOr(Object wanted, Object is) {
        return wanted == null || wanted.equals(is);
    }

    @Override
    public Page<OwnApplicationRow> own(Paging paging, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        AccountId self =
                visibility.fold(Visibility.Member::account, Visibility.OwnAccount::account, () -> null, () -> null);
        Stream<OwnApplicationRow> all = unit.tables().applications.values().stream()
                .filter(state -> unit.opened().organization().isEmpty() || unit.isIn(state.organization()))
                .filter(state -> self != null
                        && self.equals(
                                unit.tables().candidates.get(state.candidate()).account()))
                .map(state -> ownRow(unit.tables(), state));
        return InMemoryPages.newestFirst(all, paging, row -> Place.of(row.id()));
    }

    private static OwnApplicationRow ownRow(InMemoryTables tables, Application.State state) {
        return new OwnApplicationRow(
                state.id(),
                state.job(),
                tables.jobs.get(state.job()).details().title(),
                state.organization(),
                tables.organizations.get(state.organization()).name(),
                state.last().to(),
                state.active(),
                state.appliedAt(),
                state.last().at(),
                state.last().sequence());
    }

    @Override
    public Map<Stage, Long> counts(JobId job, Visibility visibility) {
        return seen(job, visibility)
                .collect(Collectors.groupingBy(state -> state.last().to(), Collectors.counting()));
    }

    @Override
    public Map<Stage, List<ApplicationRow>> newest(JobId job, List<Stage> stages, int most, Visibility visibility) {
        return stages.stream().distinct().collect(Collectors.toMap(Function.identity(), stage -> seen(job, visibility)
                .filter(state -> stage.equals(state.last().to()))
                .limit(most)
                .map(this::row)
                .toList()));
    }

    private Stream<Application.State> seen(JobId job, Visibility visibility) {
        return seen(visibility).filter(state -> state.job().equals(job));
    }

    private Stream<Application.State> seen(Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().applications.values().stream()
                .filter(state -> unit.isIn(state.organization()))
                .filter(state ->
                        InMemorySight.sees(visibility, factsOf(InMemoryApplications.caseOf(unit.tables(), state))))
                .sorted(NEWEST_FIRST);
    }

    private static Facts factsOf(ApplicationCase found) {
        return Facts.of(found.application().state().organization())
                .ownedBy(found.owner())
                .assignedTo(found.assigned());
    }

    private ApplicationRow row(Application.State state) {
        return new ApplicationRow(
                state.id(),
                state.job(),
                InMemoryApplications.caseOf(store.unit().tables(), state).person(),
                state.last().to(),
                state.active(),
                state.appliedAt(),
                state.last().at(),
                state.last().sequence());
    }
}
