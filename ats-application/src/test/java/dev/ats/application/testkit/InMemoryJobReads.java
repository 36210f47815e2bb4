package dev.ats.application.testkit;

import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobReads;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.JobSort;
import dev.ats.application.jobs.SavedJob;
import dev.ats.application.jobs.SavedJobView;
import dev.ats.application.jobs.SeenJob;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.SearchText;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Jobs as they are looked at, in memory. */
final class InMemoryJobReads implements JobReads {
    private final InMemoryStore store;

    InMemoryJobReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<SeenJob> find(JobId id, Visibility visibility) {
        return seen(visibility)
                .filter(job -> job.state().id().equals(id))
                .map(this::shown)
                .findFirst();
    }

    @Override
    public Page<SeenJob> list(JobFilter filter, Order<JobSort> order, Paging paging, Visibility visibility) {
        Stream<SeenJob> wanted =
                seen(visibility).filter(job -> passes(filter, job)).map(this::shown);
        return InMemoryPages.ordered(wanted, order, paging, seen -> seen.placeBy(order.by()));
    }

    @Override
    public Page<JobListing.ForPublic> board(JobSearch search, Instant at, Paging paging, Visibility visibility) {
        Stream<Job> wanted = onBoard(at).filter(job -> matches(search, job));
        return InMemoryPages.newestFirst(
                wanted.map(this::shown).map(JobListing.ForPublic::of), paging, line -> Place.of(line.id()));
    }

    @Override
    public Page<SavedJobView> saved(Instant at, Paging paging, Visibility visibility) {
        AccountId self = visibility.fold(member -> member.account(), own -> own.account(), () -> null, () -> null);
        Collection<SavedJob> all = store.unit().tables().savedJobs.values();
        Stream<SavedJobView> own = all.stream()
                .filter(saved -> saved.account().equals(self))
                .flatMap(saved -> onBoard(at)
                        .filter(job -> job.state().id().equals(saved.job()))
                        .map(job -> new SavedJobView(saved.id(), saved.at(), JobListing.ForPublic.of(shown(job)))));
        return InMemoryPages.newestFirst(own, paging, saved -> Place.of(saved.id()));
    }

    private Stream<Job> seen(Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().jobs.values().stream()
                .filter(job -> unit.isIn(job.organization()) && job.deletedAt() == null)
                .map(Job::of)
                .filter(job -> InMemorySight.sees(visibility, factsOf(job)));
    }

    private Stream<Job> onBoard(Instant at) {
        InMemoryTables tables = store.unit().tables();
        return tables.jobs.values().stream()
                .map(Job::of)
                .filter(job -> job.takesApplicationsAt(at))
                .filter(job ->
                        !InMemoryOrganizations.isSuspended(tables, job.state().organization()));
    }

    private SeenJob shown(Job job) {
        InMemoryTables tables = store.unit().tables();
        return new SeenJob(
                job,
                tables.organizations.get(job.state().organization()).name(),
                tables.filled.getOrDefault(job.state().id(), 0));
    }

    private static boolean passes(JobFilter filter, Job job) {
        Job.State state = job.state();
        return isAnyOr(filter.status(), state.status())
                && isAnyOr(filter.priority(), state.details().priority())
                && isAnyOr(filter.workMode(), state.details().workMode())
                && isAnyOr(filter.employmentType(), state.details().employmentType())
                && isAnyOneOr(filter.recruiter(), state.staff().recruiters())
                && isAnyOneOr(filter.hiringManager(), state.staff().hiringManagers())
                && matches(filter.search(), job);
    }

    private static boolean isAnyOr(Object wanted, Object is) {
        return wanted == null || wanted.equals(is);
    }

    private static boolean isAnyOneOr(AccountId wanted, Set<AccountId> several) {
        return wanted == null || several.contains(wanted);
    }

    private static boolean matches(JobSearch search, Job job) {
        JobDetails details = job.state().details();
        Set<String> everything = new TreeSet<>();
        Stream.of(
                        Stream.of(details.title(), details.description(), details.department(), details.location()),
                        Stream.of(job.state().code(), details.benefits()),
                        details.requirements().requiredSkills().stream(),
                        details.requirements().preferredSkills().stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .forEach(text -> everything.addAll(SearchText.wordsIn(text.toString())));
        return isIn(details.title(), search.title())
                && isIn(details.department(), search.department())
                && isIn(details.location(), search.location())
                && (search.anywhere() == null || search.anywhere().isFoundIn(everything));
    }

    private static boolean isIn(Name text, SearchText wanted) {
        return wanted == null || (text != null && wanted.isFoundIn(SearchText.wordsIn(text.value())));
    }

    private static Facts factsOf(Job job) {
        return Facts.of(job.state().organization()).assignedTo(job.staff()).published(job.isPublic());
    }
}
