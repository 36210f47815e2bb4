package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.BoardView;
import dev.ats.application.pipeline.HistoryView;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.pipeline.ViewHistory;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, boards and histories show what is there, newest first, page by page without gaps or repetitions. */
public abstract class ApplicationReadsContract extends PortContract {
    private static final Stage APPLIED = new Stage("applied");
    private static final Stage SCREENING = new Stage("screening");

    @Test
    void showsAnApplicationAsOneLine() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        Application application = world.move(world.application(world.job(1), candidate), "screening", "rejected");

        assertThat(list(application.state().job(), null, Paging.FIRST).items())
                .containsExactly(new ApplicationRow(
                        application.state().id(),
                        application.state().job(),
                        new ApplicationCase.Person(
                                candidate.state().id(),
                                candidate.state().name(),
                                candidate.state().email()),
                        new Stage("rejected"),
                        false,
                        application.state().appliedAt(),
                        application.state().last().at(),
                        3));
    }

    @Test
    void pagesFromTheNewestToTheOldest() {
        World world = newWorld();
        Job job = world.job(1);
        List<ApplicationId> submitted = submit(world, job, 5);
        Collections.reverse(submitted);

        Page<ApplicationRow> first = list(job.state().id(), null, new Paging(2, null));
        Page<ApplicationRow> second = list(job.state().id(), null, after(first));
        Page<ApplicationRow> third = list(job.state().id(), null, after(second));

        assertThat(idsOf(first)).isEqualTo(submitted.subList(0, 2));
        assertThat(idsOf(second)).isEqualTo(submitted.subList(2, 4));
        assertThat(idsOf(third)).isEqualTo(submitted.subList(4, 5));
        assertThat(List.of(first.more(), second.more(), third.more())).containsExactly(true, true, false);
    }

    @Test
    void tellsNoMoreThanThereIs() {
        World world = newWorld();
        Job job = world.job(1);
        submit(world, job, 2);

        assertThat(list(job.state().id(), null, new Paging(2, null)).more()).isFalse();
        assertThat(list(world.job(1).state().id(), null, Paging.FIRST).items()).isEmpty();
    }

    @Test
    void goesOnAfterSomethingThatIsNotInTheList() {
        World world = newWorld();
        Job job = world.job(1);
        List<ApplicationId> before = submit(world, job, 1);
        List<ApplicationId> elsewhere = submit(world, world.job(1), 1);
        submit(world, job, 1);

        Page<ApplicationRow> page = list(job.state().id(), null, new Paging(2, Place.of(elsewhere.get(0))));

        assertThat(idsOf(page)).isEqualTo(before);
    }

    @Test
    void filtersByStageOnEveryPage() {
        World world = newWorld();
        Job job = world.job(1);
        List<ApplicationId> screened = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            world.application(job, world.candidate());
            Application application = world.application(job, world.candidate());
            world.move(application, "screening");
            screened.add(0, application.state().id());
        }

        Page<ApplicationRow> first = list(job.state().id(), SCREENING, new Paging(2, null));

        assertThat(idsOf(first)).isEqualTo(screened.subList(0, 2));
        assertThat(idsOf(list(job.state().id(), SCREENING, after(first)))).isEqualTo(screened.subList(2, 3));
    }

    @Test
    void showsABoardOfAllStagesWithTheNewestOfEach() {
        World world = newWorld();
        Job job = world.job(1);
        List<ApplicationId> submitted = submit(world, job, 3);
        Collections.reverse(submitted);
        Application moved = world.move(world.application(job, world.candidate()), "screening");

        BoardView board = done(
                pipeline().board().ask(World.ACTOR, new ViewBoard(job.state().id())));

        assertThat(board.stages())
                .extracting(BoardView.Column::stage)
                .containsExactlyElementsOf(Pipelines.DEFAULT.stages());
        assertThat(board.stages()).extracting(BoardView.Column::count).containsExactly(3L, 1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(idsOf(board, APPLIED)).isEqualTo(submitted);
        assertThat(idsOf(board, SCREENING)).containsExactly(moved.state().id());
    }

    @Test
    void showsEveryStepWithWhatWasSaidAboutIt() {
        World world = newWorld();
        Application submitted = world.application(world.job(1), world.candidate());
        Change<Application> screened = world.moved(submitted, "screening");
        world.save(() -> ports().applications().saving(screened), () -> ports().applications()
                .remark(submitted.state().id(), 2, new Line("Good.")));
        Application last = world.move(screened.next(), "rejected");

        HistoryView history = done(pipeline()
                .history()
                .ask(World.ACTOR, new ViewHistory(submitted.state().id())));

        assertThat(history.data())
                .containsExactly(
                        entry(submitted.state().last(), null),
                        entry(screened.next().state().last(), new Line("Good.")),
                        entry(last.state().last(), null));
    }

    private static HistoryView.Entry entry(Step step, Line reason) {
        return new HistoryView.Entry(
                step.sequence(), step.from(), step.to(), step.move(), step.by(), step.at(), reason);
    }

    /** In the order they were submitted. */
    private static List<ApplicationId> submit(World world, Job job, int count) {
        List<ApplicationId> submitted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            submitted.add(world.application(job, world.candidate()).state().id());
        }
        return submitted;
    }

    private Page<ApplicationRow> list(JobId job, Stage stage, Paging paging) {
        return done(pipeline().list().ask(World.ACTOR, new ListApplications(job, stage, paging)));
    }

    private PipelineUseCases pipeline() {
        return AtsAssembly.of(ports()).pipeline();
    }

    private static Paging after(Page<ApplicationRow> page) {
        return new Paging(2, page.next());
    }

    private static List<ApplicationId> idsOf(Page<ApplicationRow> page) {
        return page.items().stream().map(ApplicationRow::id).toList();
    }

    private static List<ApplicationId> idsOf(BoardView board, Stage stage) {
        return board.stages().stream()
                .filter(column -> column.stage().equals(stage))
                .flatMap(column -> column.applications().stream())
                .map(ApplicationRow::id)
                .toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
