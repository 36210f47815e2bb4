package dev.ats.application.pipeline;

import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.PastApplication;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.PipelineSince;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Replay;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.JobId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows applications and boards as they were. What people are called, tags and the job are as they are now. */
final class TimeTravel {

    private final PastReads past;
    private final PublishedPipelines pipelines;

    TimeTravel(PastReads past, PublishedPipelines pipelines) {
        this.past = past;
        this.pipelines = pipelines;
    }

    /** The case as it was at that instant; nothing when nobody had applied yet. */
    Optional<ApplicationCase> at(Instant instant, ApplicationCase now, Visibility visibility) {
        PastReads.Past found = past.of(now.application().state().id(), instant, visibility);
        Replay history = Replay.of(
                found.steps().stream().map(ApplicationReads.Said::step).toList());
        return new PastApplication(now.application().state(), history, found.pipelines(), pipelines::of)
                .at(instant)
                .map(then -> caseOf(then, now, found));
    }

    private ApplicationCase caseOf(Application then, ApplicationCase now, PastReads.Past found) {
        ApplicationCase.File file = new ApplicationCase.File(
                now.file().letter(),
                found.steps().get(found.steps().size() - 1).reason(),
                found.feedback(),
                now.file().tags(),
                now.file().terms());
        return new ApplicationCase(
                then,
                pipelines.of(then.state().pipeline()),
                now.jobTitle(),
                now.person(),
                now.owner(),
                now.assigned(),
                now.facts(),
                file);
    }

    /** The board of a job at that instant: the stages of the pipeline it had then, and those that were still occupied. */
    BoardView board(JobId job, Instant instant, Visibility visibility) {
        Map<Stage, Long> counts = past.counts(job, instant, visibility);
        Map<Stage, List<ApplicationRow>> newest = past.newest(job, Paging.USUAL, instant, visibility);
        List<Pipeline> had = past.pipelines(job, visibility).stream()
                .filter(since -> !since.at().isAfter(instant))
                .map(PipelineSince::pipeline)
                .distinct()
                .map(pipelines::of)
                .toList();
        Set<Stage> stages = new LinkedHashSet<>((had.isEmpty() ? Pipelines.DEFAULT : had.get(had.size() - 1)).stages());
        counts.keySet().stream().sorted(Comparator.comparing(Stage::key)).forEach(stages::add);
        return new BoardView(stages.stream()
                .map(stage -> new BoardView.Column(
                        stage,
                        counts.getOrDefault(stage, 0L),
                        newest.getOrDefault(stage, List.of()).stream()
                                .map(row -> row.active(isOpen(stage, had)))
                                .toList()))
                .toList());
    }

    private static boolean isOpen(Stage stage, List<Pipeline> had) {
        return had.stream().filter(pipeline -> pipeline.has(stage)).noneMatch(pipeline -> pipeline.kindOf(stage)
                .isFinal());
    }
}
