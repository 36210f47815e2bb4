package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.application.kernel.UnitOfWork;
import dev.ats.application.pipeline.Applications;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineKey;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A unit of work is all or nothing, is where ports work and nowhere else, and sees one organization only. */
public abstract class UnitsOfWorkContract extends PortContract {

    @Test
    void leavesNothingOfWhatWasNotCommitted() {
        World world = newWorld();
        Change<Job> created = Job.create(
                world.organization(),
                world.draft(null, 1, Set.of()),
                new PipelineKey("default"),
                JobStatus.OPEN,
                World.moment());

        world.inside(unit -> ports().jobs().saving(created));

        assertThat(world.read(() -> ports().jobs().find(created.next().state().id())))
                .isEmpty();
    }

    @Test
    void endsWithAnExceptionAndLeavesNothing() {
        World world = newWorld();
        Change<Job> created = Job.create(
                world.organization(),
                world.draft(null, 1, Set.of()),
                new PipelineKey("default"),
                JobStatus.OPEN,
                World.moment());

        assertThatThrownBy(() -> world.inside(unit -> {
                    ports().jobs().saving(created);
                    throw new UnsupportedOperationException("half way");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(world.read(() -> ports().jobs().find(created.next().state().id())))
                .isEmpty();
    }

    @Test
    void writesNothingWhenOneOfManySavingsIsRefused() {
        World world = newWorld();
        Job first = world.job(1);
        Change<Job> second = Job.create(
                world.organization(),
                world.draft(null, 1, Set.of()),
                new PipelineKey("default"),
                JobStatus.OPEN,
                World.moment());
        Change<Job> sameCode = Job.create(
                world.organization(),
                world.draft(first.state().code(), 1, Set.of()),
                new PipelineKey("default"),
                JobStatus.OPEN,
                World.moment());

        assertThatThrownBy(() -> world.save(
                () -> ports().jobs().saving(second), () -> ports().jobs().saving(sameCode)));

        assertThat(world.read(() -> ports().jobs().find(second.next().state().id())))
                .isEmpty();
    }

    @Test
    void isOverOnceItHasCommitted() {
        World world = newWorld();
        AtomicReference<UnitOfWork> over = new AtomicReference<>();

        assertThatIllegalStateException()
                .isThrownBy(() -> world.inside(unit -> {
                    over.set(unit);
                    unit.commit(List.of());
                    return ports().jobs().find(new JobId(UUID.randomUUID()));
                }));
        assertThatIllegalStateException().isThrownBy(() -> over.get().commit(List.of()));
    }

    @Test
    void refusesToBeginInsideAnother() {
        World world = newWorld();
        Job job = world.job(1);

        world.inside(unit -> {
            assertThatIllegalStateException().isThrownBy(() -> world.inside(inner -> inner));
            assertThat(ports().jobs().find(job.state().id())).isPresent();
            return unit;
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesToReadOutside() {
        JobId job = new JobId(UUID.randomUUID());
        return Stream.of(
                refused("a job", () -> ports().jobs().find(job)),
                refused("an application", () -> ports().applications()
                        .find(new ApplicationId(UUID.randomUUID()), Applications.Hold.NOTHING)),
                refused("an applicant by address", () -> ports().applicants().byEmail(World.newEmail(), job)),
                refused("an applicant by id", () -> ports().applicants().byId(new CandidateId(UUID.randomUUID()), job)),
                refused("an applicant by account", () -> ports().applicants()
                        .byAccount(new AccountId(UUID.randomUUID()), job)),
                refused("an account", () -> ports().accounts().find(new AccountId(UUID.randomUUID()))),
                refused("an account by address", () -> ports().accounts().find(World.newEmail())),
                refused("an organization's name", () -> ports().organizations().isTaken(new Name("Acme"))),
                refused("the staff", () -> ports().staff().membersAmong(Set.of())));
    }

    private static DynamicTest refused(String what, ThrowingCallable read) {
        return DynamicTest.dynamicTest(
                what, () -> assertThatIllegalStateException().isThrownBy(read));
    }

    @Test
    void seesNothingOfAnotherOrganization() {
        World theirs = newWorld();
        AccountId member = theirs.member("recruiter");
        Job job = theirs.job(1, member);
        Candidate candidate = theirs.candidate();
        Application application = theirs.application(job, candidate);

        newWorld().inside(unit -> {
            JobId jobId = job.state().id();
            assertThat(ports().jobs().find(jobId)).isEmpty();
            assertThat(ports().applications().find(application.state().id(), Applications.Hold.OPENINGS))
                    .isEmpty();
            assertThat(ports().applicants().byId(candidate.state().id(), jobId)).isEmpty();
            assertThat(ports().applicants().byEmail(candidate.state().email(), jobId))
                    .isEmpty();
            assertThat(ports().staff().membersAmong(Set.of(member)).members()).isEmpty();
            return unit;
        });
    }

    @Test
    void refusesToSaveForAnotherOrganization() {
        World theirs = newWorld();
        Change<Job> created = Job.create(
                theirs.organization(),
                theirs.draft(null, 1, Set.of()),
                new PipelineKey("default"),
                JobStatus.OPEN,
                World.moment());

        assertThatThrownBy(() -> newWorld().save(() -> ports().jobs().saving(created)))
                .isInstanceOf(RuntimeException.class);

        assertThat(theirs.read(() -> ports().jobs().find(created.next().state().id())))
                .isEmpty();
    }
}
