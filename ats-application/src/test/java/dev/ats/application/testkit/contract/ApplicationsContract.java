package dev.ats.application.testkit.contract;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.Applications;
import dev.ats.application.pipeline.Applications.Hold;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is saved of an application is what is loaded, one version after the other, with a history without gaps. */
public abstract class ApplicationsContract extends PortContract {

    @Test
    void loadsWhatWasSubmitted() {
        World world = newWorld();
        AccountId recruiter = world.member("recruiter");
        Job job = world.job(2, recruiter);
        Candidate candidate = world.candidate();
        Application submitted = world.application(job, candidate);

        ApplicationCase found = find(world, submitted);

        assertThat(found.application().state()).isEqualTo(submitted.state());
        assertThat(found.jobTitle()).isEqualTo(job.state().details().title());
        assertThat(found.person())
                .isEqualTo(new ApplicationCase.Person(
                        candidate.state().id(),
                        candidate.state().name(),
                        candidate.state().email()));
        assertThat(found.owner()).isNull();
        assertThat(found.assigned()).containsExactly(recruiter);
        assertThat(found.facts().openingLeft()).isTrue();
    }

    @Test
    void loadsWhereItWasMovedTo() {
        World world = newWorld();
        Application moved = world.move(world.application(world.job(1), world.candidate()), "screening", "interview");

        assertThat(find(world, moved).application().state()).isEqualTo(moved.state());
    }

    @Test
    void loadsTheAccountItBelongsTo() {
        World world = newWorld();
        Account account = world.account(true);
        Account.State state = account.state();
        Candidate candidate = world.save(Candidate.addAccount(
                world.organization(), state.id(), state.fullName(), state.email(), true, World.moment()));

        assertThat(find(world, world.application(world.job(1), candidate)).owner())
                .isEqualTo(state.id());
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        World world = newWorld();

        assertThat(world.read(() -> ports().applications().find(new ApplicationId(UUID.randomUUID()), Hold.NOTHING)))
                .isEmpty();
    }

    @Test
    void savesAnApplicationTogetherWithItsCandidateInWhateverOrderTheyAreNamed() {
        World world = newWorld();
        Job job = world.job(1);
        Change<Candidate> added = world.newCandidate(World.newEmail());
        Change<Application> submitted = world.submitted(job, added.next());

        world.save(() -> ports().applications().saving(submitted), () -> ports().candidates()
                .saving(added));

        assertThat(find(world, submitted.next()).application().state())
                .isEqualTo(submitted.next().state());
    }

    @Test
    void refusesAStaleVersionAndWritesNothingElseOfThatCommit() {
        World world = newWorld();
        Application seen = world.application(world.job(1), world.candidate());
        Application now = world.move(seen, "screening");
        Change<Application> late = world.moved(seen, "rejected");
        Moment moment = World.moment();

        assertConflict(
                Conflict.Kind.STALE,
                () -> world.save(
                        () -> ports().applications().saving(late),
                        () -> ports().applications().remark(seen.state().id(), 2, new Line("too late")),
                        () -> ports().kernel().journal().saving(entry(world, late, moment)),
                        () -> ports().kernel()
                                .outbox()
                                .saving(
                                        UUID.randomUUID(),
                                        world.organization(),
                                        late.events().get(0),
                                        moment.by(),
                                        moment.at())));

        assertThat(find(world, seen).application().state()).isEqualTo(now.state());
        assertThat(inspection().remark(world.organization(), seen.state().id(), 2))
                .isEmpty();
        assertThat(inspection().journal(world.organization())).isEmpty();
        assertThat(inspection().outbox(world.organization())).isEmpty();
        assertThat(history(world, seen)).hasSize(2);
        assertThat(counts(world, seen)).isEqualTo(Map.of(new Stage("screening"), 1L));
    }

    private static AuditEntry entry(World world, Change<Application> change, Moment moment) {
        return new AuditEntry(
                UUID.randomUUID(),
                world.organization(),
                moment.by(),
                Permission.APPLICATION_MOVE,
                change.events().get(0).about(),
                AuditEntry.Ending.DONE,
                change.events(),
                moment.at(),
                "request");
    }

    @Test
    void refusesASecondActiveApplicationOfOneCandidateOnOneJob() {
        World world = newWorld();
        Job job = world.job(1);
        Candidate candidate = world.candidate();
        Application first = world.application(job, candidate);
        Change<Application> second = world.submitted(job, candidate);

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().applications().saving(second)));

        assertThat(counts(world, first)).isEqualTo(Map.of(new Stage("applied"), 1L));
        assertThat(history(world, second.next())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_HOLD", "CLOSED"})
    void refusesAnApplicationOnAJobThatIsOpenNoLonger(JobStatus status) {
        World world = newWorld();
        Job job = world.job(1);
        Change<Application> late = world.submitted(job, world.candidate());
        world.save(() -> ports().jobs().saving(done(job.changeStatus(status, World.moment()))));

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().applications().saving(late)));

        assertThat(history(world, late.next())).isEmpty();
    }

    @Test
    void refusesAnApplicationOnAJobThatIsDeleted() {
        World world = newWorld();
        Job job = world.job(1);
        Change<Application> late = world.submitted(job, world.candidate());
        world.save(() -> ports().jobs().saving(done(job.delete(false, false, World.moment()))));

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().applications().saving(late)));
    }

    @Test
    void takesAnotherApplicationOnceTheFirstHasEnded() {
        World world = newWorld();
        Job job = world.job(1);
        Candidate candidate = world.candidate();
        world.move(world.application(job, candidate), "rejected");

        Application again = world.application(job, candidate);

        assertThat(find(world, again).application().state()).isEqualTo(again.state());
    }

    @Test
    void takesApplicationsOfOneCandidateOnSeveralJobs() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        world.application(world.job(1), candidate);

        Application another = world.application(world.job(1), candidate);

        assertThat(find(world, another).application().state()).isEqualTo(another.state());
    }

    @Test
    void doesNotChangeWhatWasLoadedWhenSomethingIsSavedLater() {
        World world = newWorld();
        Application submitted = world.application(world.job(1), world.candidate());
        ApplicationCase loaded = find(world, submitted);

        world.move(submitted, "screening");

        assertThat(loaded.application().state()).isEqualTo(submitted.state());
        assertThat(find(world, submitted).application().version()).isEqualTo(2);
    }

    @Test
    void keepsEveryStepWithoutGaps() {
        World world = newWorld();
        List<Step> steps = new ArrayList<>();
        Application now = world.application(world.job(1), world.candidate());
        steps.add(now.state().last());
        for (String stage : List.of("screening", "interview", "offer", "withdrawn")) {
            now = world.move(now, stage);
            steps.add(now.state().last());
        }

        assertThat(history(world, now)).isEqualTo(steps);
        assertThat(history(world, now)).extracting(Step::sequence).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void keepsTheCountsOfStagesTrue() {
        World world = newWorld();
        Job job = world.job(3);
        List<Application> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(world.application(job, world.candidate()));
        }
        world.move(all.get(0), "screening", "interview");
        world.move(all.get(1), "screening");
        world.move(all.get(2), "screening");
        world.move(all.get(3), "rejected");

        assertThat(counts(world, all.get(0)))
                .isEqualTo(Map.of(
                        new Stage("applied"), 2L,
                        new Stage("screening"), 2L,
                        new Stage("interview"), 1L,
                        new Stage("rejected"), 1L));
    }

    @Test
    void keepsWhatWasSaidAboutAStep() {
        World world = newWorld();
        Application submitted = world.application(world.job(1), world.candidate());
        Change<Application> moved = world.moved(submitted, "screening");

        world.save(
                () -> ports().applications().remark(submitted.state().id(), 2, new Line("Good \u2713")),
                () -> ports().applications().saving(moved));

        assertThat(inspection().remark(world.organization(), submitted.state().id(), 2))
                .contains(new Line("Good \u2713"));
        assertThat(inspection().remark(world.organization(), submitted.state().id(), 1))
                .isEmpty();
    }

    @Test
    void keepsTheLetterItCameWith() {
        World world = newWorld();
        Change<Application> submitted = world.submitted(world.job(1), world.candidate());
        ApplicationId id = submitted.next().state().id();

        world.save(
                () -> ports().applications().letter(id, new Body("Dear team,\n\nhire me.")),
                () -> ports().applications().saving(submitted));

        assertThat(inspection().letter(world.organization(), id)).contains(new Body("Dear team,\n\nhire me."));
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhetherAnOpeningIsLeft(Applications.Hold hold) {
        World world = newWorld();
        Job job = world.job(2);
        Application application = world.application(job, world.candidate());

        world.save(() -> ports().jobs().filling(job.state().id()));
        assertThat(find(world, application, hold).facts().openingLeft()).isTrue();

        world.save(() -> ports().jobs().filling(job.state().id()));
        assertThat(find(world, application, hold).facts().openingLeft()).isFalse();
    }

    private ApplicationCase find(World world, Application application) {
        return find(world, application, Hold.NOTHING);
    }

    private ApplicationCase find(World world, Application application, Hold hold) {
        return world.read(() ->
                ports().applications().find(application.state().id(), hold).orElseThrow());
    }

    private List<Step> history(World world, Application application) {
        return inspection().history(world.organization(), application.state().id());
    }

    private Map<Stage, Long> counts(World world, Application application) {
        return inspection().counts(world.organization(), application.state().job());
    }
}
