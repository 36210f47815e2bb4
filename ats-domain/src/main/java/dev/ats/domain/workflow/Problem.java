package dev.ats.domain.workflow;

import java.util.List;
import java.util.Objects;

/**
 * One reason why a drawn workflow cannot be used, with the path that shows it.
 *
 * @param code what is wrong, stable enough to be tested and translated
 * @param detail the sentence that says where and why
 * @param path states and moves in turn: the shortest way from the start to the trouble, or the trouble alone when no
 *     way leads there; empty when the trouble has no place
 */
public record Problem(Code code, String detail, List<String> path) {

    /** @throws NullPointerException when anything is null */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
        path = List.copyOf(path);
    }

    /** Causes come before consequences: this is also the order in which problems are reported. */
    public enum Code {
        /** No state was declared as the start. */
        NO_START,
        /** More than one state was declared as the start; the path lists them. */
        SEVERAL_STARTS,
        /** No state was declared as final. */
        NO_FINAL,
        /** A state was declared more than once. */
        DUPLICATE_STATE,
        /** A move lacks its name, its sources or its target. */
        INCOMPLETE_MOVE,
        /** A move leaves or enters a state that was never declared. */
        UNKNOWN_STATE,
        /** A move leaves a final state. */
        MOVE_OUT_OF_FINAL,
        /** Two moves out of one state have the same name. */
        AMBIGUOUS_MOVE,
        /** Two moves lead from one state to the same target. */
        AMBIGUOUS_TARGET,
        /** A move names a guard that is not in the catalogue. */
        UNKNOWN_GUARD,
        /** One name stands for two different guards. */
        AMBIGUOUS_GUARD,
        /** No way leads from the start to a state. */
        UNREACHABLE_STATE,
        /** A state that is not final has no move out. */
        DEAD_END,
        /** A state has moves out, but none of them ever leads to a final state. */
        TRAP
    }

    @Override
    public String toString() {
        return path.isEmpty() ? code + ": " + detail : code + ": " + detail + " (" + String.join(" > ", path) + ")";
    }
}
