package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.workflow.Problem;
import java.util.List;
import java.util.Locale;

/**
 * One reason why a drawn pipeline cannot be published.
 *
 * @param code a stable word, such as {@code dead_end}
 * @param path stages and moves in turn: the shortest way from the start to the trouble, or the trouble alone when no
 *     way leads there
 * @param detail the sentence that says where and why
 */
public record DrawingProblem(String code, List<String> path, String detail) {

    public DrawingProblem {
        requireNonNull(code, "code");
        path = List.copyOf(path);
        requireNonNull(detail, "detail");
    }

    /** What the engine has found. */
    static DrawingProblem of(Problem found) {
        // Whoever draws a pipeline knows of stages, and of no states.
        String code = found.code().name().toLowerCase(Locale.ROOT).replace("state", "stage");
        return new DrawingProblem(code, found.path(), found.detail());
    }
}
