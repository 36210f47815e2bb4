package dev.ats.application.testkit;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.OwnApplicationRow;
import dev.ats.domain.access.Facts;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        List<ApplicationRow> read = seen(job, visibility)
                .filter(state -> stage == null || stage.equals(state.last().to()))
                .filter(state -> isAfter(paging.after(), state))
                .limit(paging.limit() + 1L)
                .map(this::row)
                .toList();
        return Page.of(read, paging.limit());
    }

    @Override
    public Page<ApplicationRow> matching(Filter filter, Paging paging, Visibility visibility) {
        List<ApplicationRow> read = seen(visibility)
                .filter(state -> passes(filter, state))
                .filter(state -> isAfter(paging.after(), state))
                .limit(paging.limit() + 1L)
                .map(this::row)
                .toList();
        return Page.of(read, paging.limit());
    }

    private boolean passes(Filter filter, Application.State state) {
        return isAnyOr(filter.job(), state.job())
                && isAnyOr(filter.stage(), state.last().to())
                && isAnyOr(filter.candidate(), state.candidate())
                && isAnyOr(filter.active(), state.active())
                && (filter.recruiter() == null
                        || store.unit()
                                .tables()
                                .jobs
                                .get(state.job())
                                .staff()
                                .recruiters()
                                .contains(filter.recruiter()));
    }

    private static boolean isAnyOr(Object wanted, Object is) {
        return wanted == null || wanted.equals(is);
    }

    @Override
    public Page<OwnApplicationRow> own(Paging paging, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        AccountId self =
                visibility.fold(Visibility.Member::account, Visibility.OwnAccount::account, () -> null, () -> null);
        List<OwnApplicationRow> read = unit.tables().applications.values().stream()
                .filter(state -> unit.opened().organization().isEmpty() || unit.isIn(state.organization()))
                .filter(state -> self != null
                        && self.equals(
                                unit.tables().candidates.get(state.candidate()).account()))
                .filter(state -> isAfter(paging.after(), state))
                .sorted(NEWEST_FIRST)
                .limit(paging.limit() + 1L)
                .map(state -> ownRow(unit.tables(), state))
                .toList();
        return Page.of(read, paging.limit());
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

    private static boolean isAfter(UUID last, Application.State state) {
        return last == null || state.id().value().compareTo(last) < 0;
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
