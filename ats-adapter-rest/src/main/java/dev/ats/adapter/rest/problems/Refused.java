package dev.ats.adapter.rest.problems;

/** Ends a request that cannot be turned into a use case. Cheap: it has no stack trace, because nothing went wrong here. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.type().code(), null, false, false);
        this.problem = problem;
    }

    /** That problem. */
    public static Refused because(ProblemType type) {
        return new Refused(Problem.of(type));
    }

    /** That problem, because of one field. */
    public static Refused at(ProblemType type, String pointer, String detail) {
        return new Refused(Problem.at(type, pointer, detail));
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}
