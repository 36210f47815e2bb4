package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.Applications.Hold;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.Change;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Hires never exceed openings: whoever holds them sees the truth until they are done. */
public abstract class OpeningsContract extends PortContract {

    @Test
    void fillsOneAfterTheOther() {
        World world = newWorld();
        Job job = world.job(2);

        world.save(() -> ports().jobs().filling(job.state().id()));
        world.save(() -> ports().jobs().filling(job.state().id()));

        assertThat(inspection().filled(world.organization(), job.state().id())).isEqualTo(2);
    }

    @Test
    void refusesToFillMoreThanThereAre() {
        World world = newWorld();
        Job job = world.job(1);
        Application application =
                world.move(world.application(job, world.candidate()), "screening", "interview", "offer");
        world.save(() -> ports().jobs().filling(job.state().id()));
        Change<Application> hired = world.moved(application, "hired");

        assertConflict(
                Conflict.Kind.STALE,
                () -> world.save(() -> ports().applications().saving(hired), () -> ports().jobs()
                        .filling(job.state().id())));

        assertThat(inspection().filled(world.organization(), job.state().id())).isEqualTo(1);
        assertThat(find(world, application, Hold.NOTHING).application().version())
                .isEqualTo(4);
    }

    @Test
    void givesBackWhatWasFilled() {
        World world = newWorld();
        Job job = world.job(1);
        world.save(() -> ports().jobs().filling(job.state().id()));

        world.save(() -> ports().jobs().freeing(job.state().id()));

        assertThat(inspection().filled(world.organization(), job.state().id())).isZero();
        world.save(() -> ports().jobs().filling(job.state().id()));
        assertThat(inspection().filled(world.organization(), job.state().id())).isEqualTo(1);
    }

    @Test
    void refusesToGiveBackWhatNobodyFilled() {
        World world = newWorld();
        Job job = world.job(1);

        assertConflict(
                Conflict.Kind.STALE,
                () -> world.save(() -> ports().jobs().freeing(job.state().id())));
    }

    @Test
    void holdsThemAgainstOthersUntilTheUnitOfWorkEnds() throws Exception {
        World world = newWorld();
        Job job = world.job(1);
        Application first = world.move(world.application(job, world.candidate()), "screening", "interview", "offer");
        Application second = world.move(world.application(job, world.candidate()), "screening", "interview", "offer");

        FutureTask<ApplicationCase> other = world.inside(unit -> {
            ports().applications().find(first.state().id(), Hold.OPENINGS);
            FutureTask<ApplicationCase> waiting = elsewhere(() -> find(world, second, Hold.OPENINGS));
            // Long enough for a read that does not wait, short against any timeout of a store.
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> waiting.get(250, TimeUnit.MILLISECONDS));
            List<Saving> hire = List.of(
                    ports().applications().saving(world.moved(first, "hired")),
                    ports().jobs().filling(job.state().id()));
            unit.commit(hire);
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS).facts().openingLeft()).isFalse();
    }

    @Test
    void letsOthersReadMeanwhileWhoDoNotNeedThem() throws Exception {
        World world = newWorld();
        Job job = world.job(1);
        Application first = world.application(job, world.candidate());
        Application second = world.application(job, world.candidate());

        ApplicationCase other = world.inside(unit -> {
            ports().applications().find(first.state().id(), Hold.OPENINGS);
            try {
                return elsewhere(() -> find(world, second, Hold.NOTHING)).get(10, TimeUnit.SECONDS);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });

        assertThat(other.facts().openingLeft()).isTrue();
    }

    @Test
    void letsThemGoWhenNothingWasCommitted() throws Exception {
        World world = newWorld();
        Job job = world.job(1);
        Application application = world.application(job, world.candidate());
        find(world, application, Hold.OPENINGS);

        assertThat(elsewhere(() -> find(world, application, Hold.OPENINGS))
                        .get(10, TimeUnit.SECONDS)
                        .facts()
                        .openingLeft())
                .isTrue();
    }

    private ApplicationCase find(World world, Application application, Hold hold) {
        return world.read(() ->
                ports().applications().find(application.state().id(), hold).orElseThrow());
    }
}
