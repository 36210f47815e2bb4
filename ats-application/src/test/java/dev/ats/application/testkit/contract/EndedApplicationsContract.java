package dev.ats.application.testkit.contract;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.Applications.Hold;
import dev.ats.application.pipeline.FeedbackSummary;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has ended is taken up again as one more step; what was said is read with the case. */
public abstract class EndedApplicationsContract extends PortContract {

    @Test
    void loadsWhereItWasTakenUpAgain() {
        World world = newWorld();
        Application ended = world.move(world.application(world.job(1), world.candidate()), "screening", "rejected");
        Change<Application> reinstated = reinstated(ended);

        world.save(() -> ports().applications().saving(reinstated));

        assertThat(find(world, ended).application().state())
                .isEqualTo(reinstated.next().state());
        assertThat(history(world, ended)).hasSize(4).last().satisfies(step -> {
            assertThat(step.move()).isEqualTo(Application.REINSTATE);
            assertThat(step.to()).isEqualTo(new Stage("screening"));
        });
        assertThat(counts(world, ended)).isEqualTo(Map.of(new Stage("screening"), 1L));
    }

    @Test
    void refusesToTakeUpAgainBesideAnActiveOne() {
        World world = newWorld();
        Job job = world.job(1);
        Candidate candidate = world.candidate();
        Application ended = world.move(world.application(job, candidate), "rejected");
        world.application(job, candidate);

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().applications().saving(reinstated(ended))));

        assertThat(find(world, ended).application().state()).isEqualTo(ended.state());
        assertThat(counts(world, ended)).isEqualTo(Map.of(new Stage("applied"), 1L, new Stage("rejected"), 1L));
    }

    @Test
    void refusesToTakeUpAgainOnAJobThatIsDeleted() {
        World world = newWorld();
        Job job = world.job(1);
        Application ended = world.move(world.application(job, world.candidate()), "rejected");
        world.save(() -> ports().jobs().saving(done(job.delete(false, false, World.moment()))));

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().applications().saving(reinstated(ended))));
    }

    @Test
    void takesUpAgainOnAJobThatIsClosed() {
        World world = newWorld();
        Job job = world.job(1);
        Application ended = world.move(world.application(job, world.candidate()), "rejected");
        world.save(() -> ports().jobs().saving(done(job.changeStatus(JobStatus.CLOSED, World.moment()))));

        world.save(() -> ports().applications().saving(reinstated(ended)));

        assertThat(find(world, ended).application().state().active()).isTrue();
    }

    private static Change<Application> reinstated(Application ended) {
        return done(ended.reinstate(null, Pipelines.DEFAULT, new MoveFacts(true), World.moment()));
    }

    @Test
    void loadsTheLetterAndWhatWasSaidLast() {
        World world = newWorld();
        Application submitted = world.application(world.job(1), world.candidate());
        world.save(() -> ports().applications().letter(submitted.state().id(), new Body("Dear all,")));
        assertThat(find(world, submitted).file())
                .isEqualTo(new ApplicationCase.File(new Body("Dear all,"), null, FeedbackSummary.NONE, List.of()));
        Change<Application> moved = world.moved(submitted, "screening");

        world.save(() -> ports().applications().saving(moved), () -> ports().applications()
                .remark(submitted.state().id(), 2, new Line("Good.")));
        assertThat(find(world, submitted).file().reason()).isEqualTo(new Line("Good."));

        world.move(moved.next(), "interview");
        assertThat(find(world, submitted).file().reason()).isNull();
    }

    private ApplicationCase find(World world, Application application) {
        return world.read(() -> ports().applications()
                .find(application.state().id(), Hold.NOTHING)
                .orElseThrow());
    }

    private List<Step> history(World world, Application application) {
        return inspection().history(world.organization(), application.state().id());
    }

    private Map<Stage, Long> counts(World world, Application application) {
        return inspection().counts(world.organization(), application.state().job());
    }
}
