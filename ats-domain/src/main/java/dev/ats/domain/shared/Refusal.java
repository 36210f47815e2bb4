package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * An expected "no": the rule that was broken and what helps to do better. A value, never an exception.
 *
 * @param facts what the rule's answer carries besides its code, by snake_case name
 * @param faults the fields at fault, where fields are
 */
public record Refusal(Rule rule, Map<String, Object> facts, List<Fault> faults) {

    /**
     * One field at fault.
     *
     * @param pointer a JSON Pointer (RFC 6901) into the request's body
     */
    public record Fault(String pointer, String detail) {

        public Fault {
            requireNonNull(pointer, "pointer");
            requireNonNull(detail, "detail");
        }
    }

    public Refusal {
        requireNonNull(rule, "rule");
        facts = Map.copyOf(facts);
        faults = List.copyOf(faults);
    }

    /** The kind of its rule. */
    public Rule.Kind kind() {
        return rule.kind();
    }

    /** The stable word of its rule. */
    public String code() {
        return rule.code();
    }
}
