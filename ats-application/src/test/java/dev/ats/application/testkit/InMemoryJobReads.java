package dev.ats.application.testkit;

import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobReads;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.SavedJob;
import dev.ats.application.jobs.SavedJobView;
import dev.ats.application.jobs.SeenJob;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
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
    public Page<SeenJob> list(JobFilter filter, Paging paging, Visibility visibility) {
        Stream<Job> wanted = seen(visibility)
                .filter(job -> filter.status() == null
                        || filter.status() == job.state().status())
                .filter(job -> filter.recruiter() == null
                        || job.state().staff().recruiters().contains(filter.recruiter()))
                .filter(job -> matches(filter.search(), job));
        return page(wanted.map(this::shown), seen -> seen.job().state().id().value(), paging);
    }

    @Override
    public Page<JobListing.ForPublic> board(JobSearch search, Instant at, Paging paging, Visibility visibility) {
        Stream<Job> wanted = onBoard(at).filter(job -> matches(search, job));
        return page(
                wanted.map(this::shown).map(JobListing.ForPublic::of),
                line -> line.id().value(),
                paging);
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
        return page(own, SavedJobView::id, paging);
    }

    private Stream<Job> seen(Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().jobs.values().stream()
                .filter(job -> unit.isIn(job.organization()) && job.deletedAt() == null)
                .map(Job::of)
                .filter(job -> InMemorySight.sees(visibility, factsOf(job)));
    }

    private Stream<Job> onBoard(Instant at) {
        return store.unit().tables().jobs.values().stream().map(Job::of).filter(job -> job.takesApplicationsAt(at));
    }

    private SeenJob shown(Job job) {
        InMemoryTables tables = store.unit().tables();
        return new SeenJob(
                job,
                tables.organizations.get(job.state().organization()).name(),
                tables.filled.getOrDefault(job.state().id(), 0));
    }

    private static <T> Page<T> page(Stream<T> all, Function<T, UUID> idOf, Paging paging) {
        List<T> read = all.filter(
                        one -> paging.after() == null || idOf.apply(one).compareTo(paging.after()) < 0)
                .sorted(Comparator.comparing(idOf).reversed())
                .limit(paging.limit() + 1L)
                .toList();
        return Page.of(read, paging.limit());
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
