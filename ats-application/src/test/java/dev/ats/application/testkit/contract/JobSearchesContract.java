package dev.ats.application.testkit.contract;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.JobSort;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Total;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.Requirements;
import dev.ats.domain.jobs.Salary;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organization's jobs are listed in any order, both ways, through all filters, and counted. */
public abstract class JobSearchesContract extends PortContract {

    @Test
    void goesByTheTimeOfCreationAndAmongEqualsById() {
        World world = newWorld();
        JobId first = create(world, "A", Priority.LOW, World.moment());
        Moment both = World.moment();
        JobId second = create(world, "B", Priority.LOW, both);
        JobId third = create(world, "C", Priority.LOW, both);
        JobId fourth = create(world, "D", Priority.LOW, World.moment());

        assertOrder(world, JobSort.CREATED_AT, List.of(first, second, third, fourth));
    }

    @Test
    void goesByTitlesWhateverTheirMarksAndCapitals() {
        World world = newWorld();
        JobId zebra = create(world, "Zebra", Priority.LOW);
        JobId apple = create(world, "\u00c4pfel", Priority.LOW);
        JobId again = create(world, "APFEL", Priority.LOW);
        JobId eclair = create(world, "\u00e9clair", Priority.LOW);
        JobId ninth = create(world, "9 to 5", Priority.LOW);
        JobId pie = create(world, "apfel pie", Priority.LOW);

        assertOrder(world, JobSort.TITLE, List.of(ninth, apple, again, pie, eclair, zebra));
    }

    @Test
    void goesByTheCodePointsOfTitlesAndNotByAnyLanguage() {
        World world = newWorld();
        JobId beyond = create(world, "\ud83d\ude00", Priority.LOW);
        JobId below = create(world, "\ue000", Priority.LOW);
        JobId slash = create(world, "a/b", Priority.LOW);
        JobId letter = create(world, "ab", Priority.LOW);
        JobId space = create(world, "a b", Priority.LOW);

        assertOrder(world, JobSort.TITLE, List.of(space, slash, letter, below, beyond));
    }

    @Test
    void goesByTitlesThatAreNothingButMarksAndByVeryLongOnes() {
        World world = newWorld();
        JobId longer = create(world, "x".repeat(200), Priority.LOW);
        JobId nothing = create(world, "\u0301", Priority.LOW);
        JobId spreading = create(world, "\ufdfa".repeat(200), Priority.LOW);

        assertOrder(world, JobSort.TITLE, List.of(nothing, longer, spreading));
    }

    @Test
    void goesByHowMuchJobsPress() {
        World world = newWorld();
        JobId high = create(world, "A", Priority.HIGH);
        JobId urgent = create(world, "B", Priority.URGENT);
        JobId low = create(world, "C", Priority.LOW);
        JobId medium = create(world, "D", Priority.MEDIUM);
        JobId alike = create(world, "E", Priority.HIGH);

        assertOrder(world, JobSort.PRIORITY, List.of(low, medium, high, alike, urgent));
    }

    @Test
    void goesOnAfterAPlaceWhoseJobHasMovedOrGone() {
        World world = newWorld();
        Job cook = job(world, "Cook", Priority.LOW, World.moment());
        JobId baker = create(world, "Baker", Priority.LOW);
        Job diver = job(world, "Diver", Priority.LOW, World.moment());
        JobId elder = create(world, "Elder", Priority.LOW);
        Order<JobSort> order = Order.ascending(JobSort.TITLE);

        Page<JobListing> first = list(world, JobFilter.NONE, order, new Paging(2, null));
        save(world, done(cook.replace(null, details("Zoologist", Priority.LOW), 0)));
        save(world, done(diver.delete(false, false, World.moment())));
        Page<JobListing> rest = list(world, JobFilter.NONE, order, new Paging(2, first.next()));

        assertThat(idsOf(first)).containsExactly(baker, cook.state().id());
        assertThat(idsOf(rest)).containsExactly(elder, cook.state().id());
        assertThat(rest.more()).isFalse();
    }

    @Test
    void beginsAnywhereAPlaceCanBe() {
        World world = newWorld();
        JobId baker = create(world, "Baker", Priority.LOW);
        JobId cook = create(world, "Cook", Priority.LOW);
        Paging after = new Paging(9, new Place("bb", new UUID(0, 0)));

        assertThat(idsOf(list(world, JobFilter.NONE, Order.ascending(JobSort.TITLE), after)))
                .containsExactly(cook);
        assertThat(idsOf(list(world, JobFilter.NONE, Order.descending(JobSort.TITLE), after)))
                .containsExactly(baker);
    }

    @Test
    void findsWhatPassesEveryFilterThatIsGiven() {
        World world = newWorld();
        AccountId rita = world.member("recruiter");
        AccountId hans = world.member("hiring_manager");
        JobId plain = create(world, "Plain", Priority.MEDIUM);
        JobDetails details = details("Baker", Priority.URGENT, WorkMode.REMOTE, EmploymentType.CONTRACT);
        JobId baker = save(
                        world,
                        Job.create(
                                world.organization(),
                                new JobDraft(null, details, new JobStaff(Set.of(rita), Set.of(hans))),
                                new PipelineKey("default"),
                                JobStatus.DRAFT,
                                World.moment()))
                .state()
                .id();
        JobFilter all = JobFilter.NONE
                .withStatus(JobStatus.DRAFT)
                .withPriority(Priority.URGENT)
                .withWorkMode(WorkMode.REMOTE)
                .withEmploymentType(EmploymentType.CONTRACT)
                .withRecruiter(rita)
                .withHiringManager(hans)
                .withSearch(anywhere("bake"));

        assertThat(found(world, all)).containsExactly(baker);
        assertThat(found(world, JobFilter.NONE.withPriority(Priority.MEDIUM))).containsExactly(plain);
        assertThat(found(world, JobFilter.NONE.withWorkMode(WorkMode.ONSITE))).containsExactly(plain);
        assertThat(found(world, JobFilter.NONE.withEmploymentType(EmploymentType.FULL_TIME)))
                .containsExactly(plain);
        assertThat(found(world, JobFilter.NONE.withHiringManager(hans))).containsExactly(baker);
        for (JobFilter none : List.of(
                all.withStatus(JobStatus.OPEN),
                all.withPriority(Priority.LOW),
                all.withWorkMode(WorkMode.HYBRID),
                all.withEmploymentType(EmploymentType.PART_TIME),
                all.withRecruiter(hans),
                all.withHiringManager(rita),
                all.withSearch(anywhere("cook")))) {
            assertThat(found(world, none)).as("%s", none).isEmpty();
        }
    }

    @Test
    void keepsToItsFiltersOnEveryPageInEveryOrder() {
        World world = newWorld();
        JobId first = create(world, "Cook one", Priority.HIGH);
        create(world, "Baker", Priority.HIGH);
        JobId second = create(world, "Cook two", Priority.HIGH);
        create(world, "Cook", Priority.LOW);
        JobFilter filter = JobFilter.NONE.withPriority(Priority.HIGH).withSearch(anywhere("cook"));

        for (JobSort by : JobSort.values()) {
            assertThat(oneByOne(world, filter, Order.ascending(by)))
                    .as("%s", by)
                    .containsExactly(first, second);
        }
    }

    @Test
    void countsAllPagesWhenAsked() {
        World world = newWorld();
        newWorld().job(1);
        create(world, "A", Priority.LOW);
        create(world, "B", Priority.LOW);
        create(world, "C", Priority.HIGH);
        Paging paging = new Paging(1, null);

        for (JobSort by : JobSort.values()) {
            Order<JobSort> order = Order.descending(by);
            Page<JobListing> page = list(world, JobFilter.NONE, order, paging.withTotal());
            assertThat(page.total()).isEqualTo(new Total(3, false));
            assertThat(page.items()).hasSize(1);
            Paging rest = new Paging(1, page.next()).withTotal();
            assertThat(list(world, JobFilter.NONE, order, rest).total()).isEqualTo(new Total(3, false));
        }
        JobFilter low = JobFilter.NONE.withPriority(Priority.LOW);
        assertThat(list(world, low, ListJobs.USUAL, paging.withTotal()).total()).isEqualTo(new Total(2, false));
        assertThat(list(world, low.withSearch(anywhere("z")), ListJobs.USUAL, paging.withTotal())
                        .total())
                .isEqualTo(new Total(0, false));
        assertThat(list(world, low, ListJobs.USUAL, paging).total()).isNull();
    }

    private void assertOrder(World world, JobSort by, List<JobId> ascending) {
        newWorld().job(1);
        List<JobId> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);

        assertThat(oneByOne(world, JobFilter.NONE, Order.ascending(by))).isEqualTo(ascending);
        assertThat(oneByOne(world, JobFilter.NONE, Order.descending(by))).isEqualTo(descending);
        assertThat(idsOf(list(world, JobFilter.NONE, Order.ascending(by), Paging.FIRST)))
                .isEqualTo(ascending);
    }

    private List<JobId> oneByOne(World world, JobFilter filter, Order<JobSort> order) {
        List<JobId> all = new ArrayList<>();
        Place place = null;
        do {
            Page<JobListing> page = list(world, filter, order, new Paging(1, place));
            all.addAll(idsOf(page));
            place = page.next();
        } while (place != null);
        return all;
    }

    private List<JobId> found(World world, JobFilter filter) {
        return idsOf(list(world, filter, ListJobs.USUAL, Paging.FIRST));
    }

    private Page<JobListing> list(World world, JobFilter filter, Order<JobSort> order, Paging paging) {
        Actor admin = new Actor.Member(
                new AccountId(UUID.randomUUID()),
                world.organization(),
                BuiltInRoles.grantsOf(Set.of(new RoleName("admin"))),
                Set.of());
        return done(AtsAssembly.of(ports()).jobs().list().ask(admin, new ListJobs(filter, order, paging)));
    }

    private JobId create(World world, String title, Priority priority) {
        return create(world, title, priority, World.moment());
    }

    private JobId create(World world, String title, Priority priority, Moment moment) {
        return job(world, title, priority, moment).state().id();
    }

    private Job job(World world, String title, Priority priority, Moment moment) {
        JobDraft draft = new JobDraft(null, details(title, priority), JobStaff.NOBODY);
        return save(world, Job.create(world.organization(), draft, new PipelineKey("default"), JobStatus.OPEN, moment));
    }

    private Job save(World world, Change<Job> change) {
        world.save(() -> ports().jobs().saving(change));
        return change.next();
    }

    private static JobDetails details(String title, Priority priority) {
        return details(title, priority, WorkMode.ONSITE, EmploymentType.FULL_TIME);
    }

    private static JobDetails details(String title, Priority priority, WorkMode mode, EmploymentType type) {
        return new JobDetails(
                new Name(title),
                new Body("Text."),
                null,
                null,
                mode,
                type,
                1,
                null,
                new Requirements(List.of(), List.of(), null, null),
                new Salary(null, null),
                null,
                priority,
                null);
    }

    private static JobSearch anywhere(String text) {
        return new JobSearch(null, null, null, new SearchText(text));
    }

    private static List<JobId> idsOf(Page<JobListing> page) {
        return page.items().stream().<JobId>map(JobListing::id).toList();
    }
}
