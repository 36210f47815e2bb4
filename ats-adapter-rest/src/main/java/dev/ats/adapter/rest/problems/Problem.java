package dev.ats.adapter.rest.problems;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Refusal;
import java.util.List;
import java.util.Map;

/**
 * One occurrence of a problem.
 *
 * @param facts what helps to do better, by the name it has beside {@code code}
 * @param faults the fields at fault, where fields are
 */
public record Problem(ProblemType type, Map<String, Object> facts, List<Refusal.Fault> faults) {

    public Problem {
        requireNonNull(type, "type");
        facts = Map.copyOf(facts);
        faults = List.copyOf(faults);
    }

    /** That problem, with nothing more to say of it. */
    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of(), List.of());
    }

    /** That problem, because of these fields. */
    public static Problem of(ProblemType type, List<Refusal.Fault> faults) {
        return new Problem(type, Map.of(), faults);
    }

    /** That problem, because of one field. */
    public static Problem at(ProblemType type, String pointer, String detail) {
        return of(type, List.of(new Refusal.Fault(pointer, detail)));
    }

    /** The problem that a use case refused. */
    public static Problem of(Refusal refusal) {
        return new Problem(ProblemType.of(refusal.rule()), refusal.facts(), refusal.faults());
    }
}
