package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import java.time.Duration;
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
        JobDraft draft = new JobDraft(
                new JobCode("ENG-1/a"),
                new Name("Ingeni\u00f8r \ud83d\ude80"),
                new Body("Line one.\n\tLine two."),
                new Name("Research"),
                new Name("K\u00f8benhavn"),
                WorkMode.REMOTE,
                EmploymentType.TEMP_TO_PERM,
                JobDraft.MOST_OPENINGS,
                World.moment().at().plus(Duration.ofDays(30)),
                Set.of(recruiter, manager),
                Set.of(manager));
        Change<Job> created = Job.create(world.organization(), draft, false, World.moment());

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
        Change<Job> second =
                Job.create(world.organization(), world.draft(job.state().code(), 1, Set.of()), true, World.moment());

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().jobs().saving(second)));
    }

    @Test
    void takesACodeThatAnotherOrganizationUses() {
        World world = newWorld();
        JobCode code = newWorld().job(1).state().code();
        Change<Job> created = Job.create(world.organization(), world.draft(code, 1, Set.of()), true, World.moment());

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

    private Job.State find(World world, Job job) {
        return world.read(
                () -> ports().jobs().find(job.state().id()).orElseThrow().state());
    }

    private static Job changed(Job job, JobDraft details, int version) {
        Job.State state = job.state();
        return Job.of(new Job.State(
                state.organization(),
                state.id(),
                state.code(),
                details,
                JobStatus.ON_HOLD,
                state.publishedAt(),
                state.createdAt(),
                version));
    }
}
