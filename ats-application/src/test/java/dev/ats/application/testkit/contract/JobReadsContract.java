package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.jobs.ListBoard;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
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
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.SearchText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists of jobs show what is there and looked for, newest first, page by page. */
public abstract class JobReadsContract extends PortContract {
    private static final Name HERE = new Name("S\u00e3o Paulo");

    /** A word that stands in no other test's jobs, on a board that all of them share. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void listsTheJobsOfTheOrganizationNewestFirst() {
        World world = newWorld();
        newWorld().job(1);
        List<JobId> made = List.of(idOf(world.job(1)), idOf(world.job(1)), idOf(world.job(1)));

        Page<JobListing> first = list(world, JobFilter.NONE, new Paging(2, null));
        Page<JobListing> second = list(world, JobFilter.NONE, new Paging(2, first.next()));

        assertThat(idsOf(first)).containsExactly(made.get(2), made.get(1));
        assertThat(first.more()).isTrue();
        assertThat(idsOf(second)).containsExactly(made.get(0));
        assertThat(second.more()).isFalse();
    }

    @Test
    void showsAJobAsALineToItsMembers() {
        World world = newWorld();
        Job job = create(world, JobStatus.OPEN, details(null));

        assertThat(list(world, JobFilter.NONE, Paging.FIRST).items())
                .containsExactly(new JobListing.ForMember(
                        idOf(job),
                        world.organization(),
                        job.state().code(),
                        new Name("Senior " + word + " Engineer"),
                        new Name("Research"),
                        HERE,
                        WorkMode.REMOTE,
                        EmploymentType.CONTRACT,
                        JobStatus.OPEN,
                        Priority.HIGH,
                        3,
                        0,
                        List.of(),
                        job.state().publishedAt(),
                        null,
                        job.state().createdAt(),
                        1));
    }

    @Test
    void filtersByStatusRecruiterAndWordsTogether() {
        World world = newWorld();
        AccountId rita = world.member("recruiter");
        Job hers = world.job(1, rita);
        Job engineer = create(world, JobStatus.ON_HOLD, details(null));

        assertThat(listed(world, JobFilter.NONE.withStatus(JobStatus.OPEN))).containsExactly(idOf(hers));
        assertThat(listed(world, JobFilter.NONE.withRecruiter(rita))).containsExactly(idOf(hers));
        assertThat(listed(world, JobFilter.NONE.withStatus(JobStatus.ON_HOLD).withRecruiter(rita)))
                .isEmpty();
        assertThat(listed(world, JobFilter.NONE.withStatus(JobStatus.ON_HOLD).withSearch(anywhere(word))))
                .containsExactly(idOf(engineer));
        assertThat(listed(world, JobFilter.NONE.withRecruiter(rita).withSearch(anywhere(word))))
                .isEmpty();
    }

    @Test
    void findsTheBeginningsOfWordsWhereTheyStand() {
        World world = newWorld();
        JobId job = idOf(create(world, JobStatus.OPEN, details(null)));
        newWorld().job(1);

        for (String text : List.of("ENG", "senior eng", "sao", "builds", "postgre", "kaff", "research", "x-17")) {
            assertThat(listed(world, JobFilter.NONE.withSearch(anywhere(text))))
                    .as(text)
                    .containsExactly(job);
        }
        for (String text : List.of("gineer", "engineers", "paris", "senior cook")) {
            assertThat(listed(world, JobFilter.NONE.withSearch(anywhere(text))))
                    .as(text)
                    .isEmpty();
        }
        assertThat(listed(world, JobFilter.NONE.withSearch(inPlace("engineer", "rese", "SAO paulo"))))
                .containsExactly(job);
        assertThat(listed(world, JobFilter.NONE.withSearch(inPlace("research", null, null))))
                .isEmpty();
        assertThat(listed(world, JobFilter.NONE.withSearch(inPlace(null, "sao", null))))
                .isEmpty();
        assertThat(listed(world, JobFilter.NONE.withSearch(inPlace(null, null, "engineer"))))
                .isEmpty();
    }

    @Test
    void findsWhatAJobSaysNowAndNotWhatItSaidBefore() {
        World world = newWorld();
        Job job = create(world, JobStatus.OPEN, details(null));
        JobDetails other = JobDetails.of(new Name("Baker"), new Body("Bakes " + word + "b."));
        save(world, job.replace(null, other, 0));

        assertThat(listed(world, JobFilter.NONE.withSearch(anywhere("engineer"))))
                .isEmpty();
        assertThat(listed(world, JobFilter.NONE.withSearch(anywhere("baker")))).containsExactly(idOf(job));
        assertThat(board(anywhere(word + "b"))).containsExactly(idOf(job));
        assertThat(board(inPlace(word, null, null))).isEmpty();
    }

    @Test
    void keepsOnTheBoardWhatIsOpenAndNothingElse() {
        World world = newWorld();
        World other = newWorld();
        Job first = create(world, JobStatus.OPEN, details(null));
        Job second = create(other, JobStatus.DRAFT, details(null));
        Job third = create(other, JobStatus.CLOSED, details(null));
        assertThat(board(anywhere(word))).containsExactly(idOf(first));

        second = save(other, second.changeStatus(JobStatus.OPEN, World.moment()));
        third = save(other, third.changeStatus(JobStatus.OPEN, World.moment()));
        assertThat(board(anywhere(word))).containsExactly(idOf(third), idOf(second), idOf(first));

        save(world, first.changeStatus(JobStatus.ON_HOLD, World.moment()));
        save(other, second.delete(true, true, World.moment()));
        assertThat(board(anywhere(word))).containsExactly(idOf(third));
        assertThat(listed(other, JobFilter.NONE)).containsExactly(idOf(third));
    }

    @Test
    void showsOnTheBoardWhatIsForEverybody() {
        World world = newWorld();
        Job job = create(world, JobStatus.OPEN, details(null));
        Page<JobListing.ForPublic> page =
                done(jobs().board().ask(new Actor.Anonymous(), new ListBoard(anywhere(word), Paging.FIRST)));

        assertThat(page.items())
                .containsExactly(new JobListing.ForPublic(
                        idOf(job),
                        world.organization(),
                        new Name("Organization " + world.organization()),
                        job.state().code(),
                        new Name("Senior " + word + " Engineer"),
                        new Name("Research"),
                        HERE,
                        WorkMode.REMOTE,
                        EmploymentType.CONTRACT,
                        JobStatus.OPEN,
                        List.of(new Name("SQL"), new Name("PostgreSQL")),
                        World.euros("1234.50"),
                        null,
                        job.state().publishedAt(),
                        null));
    }

    @Test
    void leavesOutOfTheBoardWhatHasRunOut() {
        Instant now = ports().kernel().clock().now();
        World world = newWorld();
        create(world, JobStatus.OPEN, details(now.minus(Duration.ofDays(1))));
        Job lasting = create(world, JobStatus.OPEN, details(now.plus(Duration.ofDays(1))));

        assertThat(board(anywhere(word))).containsExactly(idOf(lasting));
    }

    @Test
    void turnsThePagesOfTheBoard() {
        World world = newWorld();
        List<JobId> made = List.of(
                idOf(create(world, JobStatus.OPEN, details(null))),
                idOf(create(newWorld(), JobStatus.OPEN, details(null))),
                idOf(create(world, JobStatus.OPEN, details(null))));

        Page<JobListing.ForPublic> first = page(new Paging(2, null));
        Page<JobListing.ForPublic> second = page(new Paging(2, first.next()));

        assertThat(idsOf(first)).containsExactly(made.get(2), made.get(1));
        assertThat(first.more()).isTrue();
        assertThat(idsOf(second)).containsExactly(made.get(0));
        assertThat(second.more()).isFalse();
    }

    @Test
    void showsTheWholeBoardToWhoeverLooksForNothing() {
        JobId newest = idOf(create(newWorld(), JobStatus.OPEN, details(null)));

        assertThat(board(JobSearch.ANY)).contains(newest);
    }

    private JobDetails details(Instant validThrough) {
        return new JobDetails(
                new Name("Senior " + word + " Engineer"),
                new Body("Builds things."),
                new Name("Research"),
                HERE,
                WorkMode.REMOTE,
                EmploymentType.CONTRACT,
                3,
                validThrough,
                new Requirements(List.of(new Name("SQL"), new Name("PostgreSQL")), List.of(), null, null),
                new Salary(World.euros("1234.50"), null),
                new Body("Kaffee."),
                Priority.HIGH,
                null);
    }

    private Job create(World world, JobStatus status, JobDetails details) {
        JobDraft draft = new JobDraft(
                new JobCode("X-17." + UUID.randomUUID().toString().substring(0, 20)), details, JobStaff.NOBODY);
        Change<Job> created =
                Job.create(world.organization(), draft, new PipelineKey("default"), status, World.moment());
        world.save(() -> ports().jobs().saving(created));
        return created.next();
    }

    private Job save(World world, Outcome<Change<Job>> changed) {
        Change<Job> change = done(changed);
        world.save(() -> ports().jobs().saving(change));
        return change.next();
    }

    private static JobSearch anywhere(String text) {
        return new JobSearch(null, null, null, new SearchText(text));
    }

    private static JobSearch inPlace(String title, String department, String location) {
        return new JobSearch(textOf(title), textOf(department), textOf(location), null);
    }

    private static SearchText textOf(String text) {
        return text == null ? null : new SearchText(text);
    }

    private List<JobId> listed(World world, JobFilter filter) {
        return idsOf(list(world, filter, Paging.FIRST));
    }

    private Page<JobListing> list(World world, JobFilter filter, Paging paging) {
        Actor admin = new Actor.Member(
                new AccountId(UUID.randomUUID()),
                world.organization(),
                BuiltInRoles.grantsOf(Set.of(new RoleName("admin"))),
                Set.of());
        return done(jobs().list().ask(admin, new ListJobs(filter, paging)));
    }

    private List<JobId> board(JobSearch search) {
        return idsOf(done(jobs().board().ask(new Actor.Anonymous(), new ListBoard(search, new Paging(200, null)))));
    }

    private Page<JobListing.ForPublic> page(Paging paging) {
        return done(jobs().board().ask(new Actor.Anonymous(), new ListBoard(anywhere(word), paging)));
    }

    private JobsUseCases jobs() {
        return AtsAssembly.of(ports()).jobs();
    }

    private static JobId idOf(Job job) {
        return job.state().id();
    }

    private static List<JobId> idsOf(Page<? extends JobListing> page) {
        return page.items().stream().<JobId>map(JobListing::id).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
