package dev.ats.application.pipeline;

import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.Stage;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class ViewBoardHandler implements QueryHandler.UnderOneThing<ViewBoard, BoardView> {

    private final Vacancies vacancies;
    private final ApplicationReads applications;

    ViewBoardHandler(Vacancies vacancies, ApplicationReads applications) {
        this.vacancies = vacancies;
        this.applications = applications;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_BROWSE;
    }

    @Override
    public Optional<Facts> under(ViewBoard query) {
        return vacancies.find(query.job()).map(Vacancies.Vacancy::accessFacts);
    }

    @Override
    public Optional<BoardView> answer(ViewBoard query, Visibility visibility) {
        Map<Stage, Long> counts = applications.counts(query.job(), visibility);
        List<Stage> stages = stages(query, counts);
        Map<Stage, List<ApplicationRow>> newest = applications.newest(query.job(), stages, Paging.USUAL, visibility);
        return Optional.of(new BoardView(stages.stream()
                .map(stage -> new BoardView.Column(
                        stage, counts.getOrDefault(stage, 0L), newest.getOrDefault(stage, List.of())))
                .toList()));
    }

    /** Those of the job's pipeline, then those that applications are in which came by another. */
    private List<Stage> stages(ViewBoard query, Map<Stage, Long> counts) {
        Set<Stage> stages = new LinkedHashSet<>();
        vacancies
                .find(query.job())
                .ifPresent(vacancy -> stages.addAll(vacancy.pipeline().stages()));
        counts.keySet().stream().sorted(Comparator.comparing(Stage::key)).forEach(stages::add);
        return List.copyOf(stages);
    }
}
