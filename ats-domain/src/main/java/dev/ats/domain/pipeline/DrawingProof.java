package dev.ats.domain.pipeline;

import dev.ats.domain.workflow.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds every problem of a drawing. Ways that lead nowhere are searched for in what was drawn: that everybody can be
 * rejected would hide them all.
 */
final class DrawingProof {

    private final PipelineDrawing drawn;
    private final Set<String> knownMakers;

    DrawingProof(PipelineDrawing drawn, Set<String> knownMakers) {
        this.drawn = drawn;
        this.knownMakers = knownMakers;
    }

    List<DrawingProblem> problems() {
        List<DrawingProblem> problems = new ArrayList<>();
        Stream.of(engine(asDrawn()), engine(Completion.of(drawn)), reserved(), barred(), makers())
                .flatMap(Function.identity())
                .filter(problem -> problems.stream()
                        .noneMatch(known -> known.code().equals(problem.code())
                                && known.detail().equals(problem.detail())))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    /** With the product's own ends where a drawn move leads to them, and only there: the product adds the other ways. */
    private PipelineDrawing asDrawn() {
        List<StageDrawing> stages = new ArrayList<>(drawn.stages());
        for (Stage end : List.of(Pipeline.REJECTED, Pipeline.WITHDRAWN)) {
            boolean led = drawn.moves().stream().anyMatch(move -> move.to().equals(end));
            boolean declared = stages.stream().anyMatch(stage -> stage.key().equals(end));
            if (!led) {
                stages.removeIf(stage -> stage.key().equals(end));
            } else if (!declared) {
                stages.add(new StageDrawing(end, null, StageKind.LOST, null));
            }
        }
        return new PipelineDrawing(drawn.name(), stages, drawn.moves());
    }

    private static Stream<DrawingProblem> engine(PipelineDrawing drawing) {
        List<Problem> found = WorkflowOfDrawing.draw(drawing, "drawing").problems();
        return found.stream().map(DrawingProblem::of);
    }

    private Stream<DrawingProblem> reserved() {
        return drawn.stages().stream()
                .filter(stage -> isReserved(stage.key()) && stage.kind() != StageKind.LOST)
                .map(stage -> new DrawingProblem(
                        "reserved_stage",
                        List.of(stage.key().key()),
                        "'" + stage.key()
                                + "' is where every pipeline ends for those who were not hired, so it is lost, not "
                                + stage.kind().name().toLowerCase(Locale.ROOT) + "."));
    }

    /** Whoever applied may withdraw whenever they like. */
    private Stream<DrawingProblem> barred() {
        return drawn.moves().stream()
                .filter(move -> move.to().equals(Pipeline.WITHDRAWN))
                .filter(move -> move.requiresReason()
                        || !move.guards().isEmpty()
                        || !move.roles().isEmpty())
                .map(move -> new DrawingProblem(
                        "withdrawal_barred",
                        pathOf(move),
                        "The move '" + move.name()
                                + "' stands between a candidate and withdrawing: nothing may be asked."));
    }

    private Stream<DrawingProblem> makers() {
        Map<MoveDrawing, List<String>> unknown = drawn.moves().stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        move -> move.roles().stream()
                                .filter(maker -> !knownMakers.contains(maker))
                                .distinct()
                                .toList(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return unknown.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(maker -> new DrawingProblem(
                        "unknown_role",
                        pathOf(entry.getKey()),
                        "The move '" + entry.getKey().name() + "' is left to '" + maker
                                + "', which is neither a role nor a permission here.")));
    }

    private static List<String> pathOf(MoveDrawing move) {
        return Stream.concat(
                        move.from().stream().limit(1),
                        Stream.of(move.name().value(), move.to().key()))
                .toList();
    }

    private static boolean isReserved(Stage stage) {
        return stage.equals(Pipeline.REJECTED) || stage.equals(Pipeline.WITHDRAWN);
    }
}
