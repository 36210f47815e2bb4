package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.DrawingProblem;
import java.util.List;

/**
 * What is wrong with a drawing.
 *
 * @param problems every one of them, causes before consequences; none when it can be published
 * @param mermaid its picture, problems and all, with what every pipeline has
 */
public record DrawingVerdict(List<DrawingProblem> problems, String mermaid) {

    public DrawingVerdict {
        problems = List.copyOf(problems);
        requireNonNull(mermaid, "mermaid");
    }
}
