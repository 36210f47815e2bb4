package dev.ats.application.pipeline;

import static java.util.stream.Collectors.groupingBy;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ViewBoardHandler implements QueryHandler.UnderOneThing<ViewBoard, BoardView> {

    private final Jobs jobs;
    private final ApplicationReads applications;
    private final Timing timing;

    ViewBoardHandler(Jobs jobs, ApplicationReads applications, Timing timing) {
        this.jobs = jobs;
        this.applications = applications;
        this.timing = timing;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_BROWSE;
    }

    @Override
    public Optional<Facts> under(ViewBoard query) {
        return jobs.find(query.job()).map(Jobs::factsOf);
    }

    @Override
    public Optional<BoardView> answer(ViewBoard query, Visibility visibility) {
        List<Stage> stages = Pipelines.DEFAULT.stages();
        Map<Stage, Long> counts = applications.counts(query.job(), visibility);
        Map<Stage, List<ApplicationRow>> newest =
                timed(applications.newest(query.job(), stages, Paging.USUAL, visibility), visibility);
        return Optional.of(new BoardView(stages.stream()
                .map(stage -> new BoardView.Column(
                        stage, counts.getOrDefault(stage, 0L), newest.getOrDefault(stage, List.of())))
                .toList()));
    }

    private Map<Stage, List<ApplicationRow>> timed(Map<Stage, List<ApplicationRow>> newest, Visibility visibility) {
        List<ApplicationRow> all =
                newest.values().stream().flatMap(List::stream).toList();
        return timing.timed(all, visibility).stream().collect(groupingBy(ApplicationRow::stage));
    }
}
