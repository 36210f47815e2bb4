package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.BoardView;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.testkit.Outcomes;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was is told from history, to whoever may see it. */
public abstract class PastReadsContract extends PortContract {

    @Test
    void tellsWhereAnApplicationStoodAtEachOfItsSteps() {
        World world = newWorld();
        Job job = world.job(3);
        Application now = world.move(world.application(job, world.candidate()), "screening", "interview", "rejected");
        Actor admin = admin(world);
        List<String> way = List.of("screening", "interview", "rejected");

        ApplicationView.ForMember last = view(admin, now, null);
        assertThat(last.version()).isEqualTo(4);
        for (int i = 0; i < way.size(); i++) {
            Instant at = stepAt(world, now, i + 2);
            ApplicationView.ForMember then = view(admin, now, at);
            assertThat(then.stage()).isEqualTo(new Stage(way.get(i)));
            assertThat(then.active()).isEqualTo(i < 2);
            assertThat(then.movedAt()).isEqualTo(at);
            assertThat(then.moves()).isEmpty();
        }
    }

    @Test
    void tellsWhereAllOfAJobStood() {
        World world = newWorld();
        Job job = world.job(3);
        Application one = world.move(world.application(job, world.candidate()), "screening");
        Application two = world.application(job, world.candidate());
        Instant both = two.state().appliedAt();
        world.move(one, "rejected");
        world.move(two, "rejected");

        BoardView then = board(admin(world), job, both);

        assertThat(then.stages())
                .filteredOn(column -> column.count() > 0)
                .extracting(column -> column.stage().key())
                .containsExactly("applied", "screening");
        assertThat(then.stages().stream().flatMap(column -> column.applications().stream()))
                .allMatch(ApplicationRow::active)
                .extracting(ApplicationRow::id)
                .containsExactly(two.state().id(), one.state().id());
        assertThat(board(admin(world), job, both.minusSeconds(3_600)).stages()).allMatch(column -> column.count() == 0);
    }

    @Test
    void tellsNothingToWhoSeesNothing() {
        World world = newWorld();
        AccountId rita = world.member("recruiter");
        Job theirs = world.job(1, world.member("recruiter"));
        Application application = world.application(theirs, world.candidate());
        Actor recruiter = new Actor.Member(rita, world.organization(), BuiltInRoles.RECRUITER.grants(), Set.of());
        Instant now = application.state().appliedAt();

        assertThat(AtsAssembly.of(ports())
                        .pipeline()
                        .view()
                        .ask(recruiter, new ViewApplication(application.state().id(), now))
                        .<String>fold(seen -> "seen", refusal -> refusal.code()))
                .isEqualTo("not_found");
        assertThat(AtsAssembly.of(ports())
                        .pipeline()
                        .board()
                        .ask(recruiter, new ViewBoard(theirs.state().id(), now))
                        .<String>fold(seen -> "seen", refusal -> refusal.code()))
                .isEqualTo("forbidden");
    }

    private ApplicationView.ForMember view(Actor actor, Application application, Instant at) {
        return (ApplicationView.ForMember) Outcomes.done(AtsAssembly.of(ports())
                .pipeline()
                .view()
                .ask(actor, new ViewApplication(application.state().id(), at)));
    }

    private BoardView board(Actor actor, Job job, Instant at) {
        return Outcomes.done(AtsAssembly.of(ports())
                .pipeline()
                .board()
                .ask(actor, new ViewBoard(job.state().id(), at)));
    }

    private Instant stepAt(World world, Application application, int sequence) {
        return inspection().history(world.organization(), application.state().id()).stream()
                .filter(step -> step.sequence() == sequence)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static Actor admin(World world) {
        return new Actor.Member(world.member("admin"), world.organization(), BuiltInRoles.ADMIN.grants(), Set.of());
    }
}
