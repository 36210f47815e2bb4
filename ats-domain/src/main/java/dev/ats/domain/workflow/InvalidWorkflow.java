package dev.ats.domain.workflow;

import java.util.List;
import java.util.stream.Collectors;

/** A workflow was drawn that cannot be used. It carries every problem there is, so that all can be mended at once. */
public final class InvalidWorkflow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidWorkflow(String workflow, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n- " + problem)
                .collect(Collectors.joining("", "The workflow '" + workflow + "' cannot be used:", "")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem of the drawing, causes before consequences; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
