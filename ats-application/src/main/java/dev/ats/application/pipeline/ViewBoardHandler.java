package dev.ats.application.pipeline;

import static java.util.stream.Collectors.groupingBy;

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
    private final Timing timing;
    private final TimeTravel travel;

    ViewBoardHandler(Vacancies vacancies, ApplicationReads applications, Timing timing, TimeTravel travel) {
        this.vacancies = vacancies;
        this.applications = applications;
        this.timing = timing;
        this.travel = travel;
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
        if (query.asOf() != null) {
            return Optional.of(travel.board(query.job(), query.asOf(), visibility));
        }
        Map<Stage, Long> counts = applications.counts(query.job(), visibility);
        List<Stage> stages = stages(query, counts);
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
