package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Conflict;
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
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is saved of a job is what is loaded, one version after the other. */
public abstract class JobsContract extends PortContract {

    @Test
    void loadsWhatWasCreated() {
        World world = newWorld();
        Job job = world.job(1);

        assertThat(find(world, job)).isEqualTo(job.state());
    }

    @Test
    void loadsEverythingThatCanBeSaidOfAJob() {
        World world = newWorld();
        AccountId recruiter = world.member("recruiter");
        AccountId manager = world.member("hiring_manager");
        JobDetails details = new JobDetails(
                new Name("Ingeni\u00f8r \ud83d\ude80"),
                new Body("Line one.\n\tLine two."),
                new Name("Research"),
                new Name("K\u00f8benhavn"),
                WorkMode.REMOTE,
                EmploymentType.TEMP_TO_PERM,
                JobDetails.MOST_OPENINGS,
                World.moment().at().plus(Duration.ofDays(30)),
                new Requirements(
                        List.of(new Name("SQL"), new Name("C, \"C++\" {\\}")), List.of(new Name("Java")), 0, 80),
                new Salary(World.euros("1234.50"), World.euros("999999999999999.99")),
                new Body("Bread.\nAnd butter."),
                Priority.URGENT,
                3650);
        JobDraft draft = new JobDraft(
                new JobCode("ENG-1/a"), details, new JobStaff(Set.of(recruiter, manager), Set.of(manager)));
        Change<Job> created =
                Job.create(world.organization(), draft, new PipelineKey("default"), JobStatus.DRAFT, World.moment());

        world.save(() -> ports().jobs().saving(created));

        assertThat(find(world, created.next())).isEqualTo(created.next().state());
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        World world = newWorld();

        assertThat(world.read(() -> ports().jobs().find(new JobId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void replacesAJobWholeUnderItsVersion() {
        World world = newWorld();
        AccountId first = world.member("recruiter");
        AccountId second = world.member("recruiter");
        Job job = world.job(1, first);
        Job changed = changed(job, world.draft(job.state().code(), 3, Set.of(second)), 2);

        world.save(() -> ports().jobs().saving(Change.of(changed)));

        assertThat(find(world, job)).isEqualTo(changed.state());
    }

    @Test
    void refusesAStaleVersion() {
        World world = newWorld();
        Job job = world.job(1);
        Job changed = changed(job, world.draft(job.state().code(), 3, Set.of()), 2);
        Job late = changed(job, world.draft(job.state().code(), 5, Set.of()), 2);
        world.save(() -> ports().jobs().saving(Change.of(changed)));

        assertConflict(
                Conflict.Kind.STALE, () -> world.save(() -> ports().jobs().saving(Change.of(late))));

        assertThat(find(world, job)).isEqualTo(changed.state());
    }

    @Test
    void refusesACodeThatTheOrganizationUsesAlready() {
        World world = newWorld();
        Job job = world.job(1);
        Change<Job> second = Job.create(
                world.organization(),
                world.draft(job.state().code(), 1, Set.of()),
                new PipelineKey("default"),
                JobStatus.OPEN,
                World.moment());

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().jobs().saving(second)));
    }

    @Test
    void takesACodeThatAnotherOrganizationUses() {
        World world = newWorld();
        JobCode code = newWorld().job(1).state().code();
        Change<Job> created = Job.create(
                world.organization(),
                world.draft(code, 1, Set.of()),
                new PipelineKey("default"),
                JobStatus.OPEN,
                World.moment());

        world.save(() -> ports().jobs().saving(created));

        assertThat(find(world, created.next()).code()).isEqualTo(code);
    }

    @Test
    void doesNotChangeWhatWasLoadedWhenSomethingIsSavedLater() {
        World world = newWorld();
        Job job = world.job(1);
        Optional<Job> loaded = world.read(() -> ports().jobs().find(job.state().id()));

        world.save(() -> ports().jobs()
                .saving(Change.of(changed(job, world.draft(job.state().code(), 3, Set.of()), 2))));

        assertThat(loaded.orElseThrow().state()).isEqualTo(job.state());
    }

    @Test
    void findsNothingOfADeletedJobAndFreesItsCode() {
        World world = newWorld();
        Job job = world.job(1);
        Change<Job> second = Job.create(
                world.organization(),
                world.draft(job.state().code(), 1, Set.of()),
                new PipelineKey("default"),
                JobStatus.OPEN,
                World.moment());

        world.save(() -> ports().jobs().saving(deleted(job)));

        assertThat(world.read(() -> ports().jobs().find(job.state().id()))).isEmpty();
        assertThat(world.read(() -> ports().jobs().findCase(job.state().id(), Jobs.Hold.APPLICANTS)))
                .isEmpty();
        assertThat(world.read(() -> ports().jobs().called(job.state().code()))).isEmpty();
        world.save(() -> ports().jobs().saving(second));
        assertThat(world.read(() -> ports().jobs().called(job.state().code())))
                .contains(second.next().state().id());
    }

    @Test
    void knowsWhichJobGoesByACode() {
        World world = newWorld();
        Job job = world.job(1);

        assertThat(world.read(() -> ports().jobs().called(job.state().code())))
                .contains(job.state().id());
        assertThat(newWorld().read(() -> ports().jobs().called(job.state().code())))
                .isEmpty();
    }

    @Test
    void tellsWhoApplies() {
        World world = newWorld();
        Job job = world.job(2);

        assertThat(findCase(world, job)).isEqualTo(new Seen(0, false));
        Application application = world.application(job, world.candidate());
        assertThat(findCase(world, job)).isEqualTo(new Seen(0, true));
        world.move(application, "rejected");
        world.save(() -> ports().jobs().filling(job.state().id()));
        assertThat(findCase(world, job)).isEqualTo(new Seen(1, false));
    }

    @Test
    void refusesFewerOpeningsThanSomebodyElseHasFilledMeanwhile() {
        World world = newWorld();
        Job job = world.job(2);
        world.save(() -> ports().jobs().filling(job.state().id()));
        world.save(() -> ports().jobs().filling(job.state().id()));
        Job changed = changed(job, world.draft(job.state().code(), 1, Set.of()), 2);

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().jobs().saving(Change.of(changed))));
    }

    /** What is known of a job besides itself. */
    private record Seen(int filled, boolean engaged) {}

    private Seen findCase(World world, Job job) {
        return world.read(() -> ports().jobs()
                .findCase(job.state().id(), Jobs.Hold.NOTHING)
                .map(found -> new Seen(found.filled(), found.engaged()))
                .orElseThrow());
    }

    private static Change<Job> deleted(Job job) {
        return job.delete(false, false, World.moment()).fold(change -> change, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private Job.State find(World world, Job job) {
        return world.read(
                () -> ports().jobs().find(job.state().id()).orElseThrow().state());
    }

    private static Job changed(Job job, JobDraft draft, int version) {
        Job.State state = job.state();
        return Job.of(new Job.State(
                state.organization(),
                state.id(),
                state.code(),
                draft.details(),
                draft.staff(),
                state.pipeline(),
                JobStatus.ON_HOLD,
                state.publishedAt(),
                null,
                state.createdAt(),
                version));
    }
}
