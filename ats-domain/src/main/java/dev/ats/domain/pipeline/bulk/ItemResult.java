package dev.ats.domain.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.Refusal;
import java.util.Map;

/**
 * What became of one item of a bulk.
 *
 * @param from the stage the application was in; null unless it was moved
 * @param to the stage it went to; null unless it was moved
 * @param version the application's then; null unless it was moved
 * @param problem what stood in the way; null unless it was refused
 */
public record ItemResult(Outcome outcome, Stage from, Stage to, Integer version, Problem problem) {

    /** How an item ends. */
    public enum Outcome {
        PENDING,
        DONE,
        REFUSED
    }

    /**
     * What a single request would have been refused with.
     *
     * @param facts what helps to do better, by snake_case name: ids, numbers, texts of the product, lists and maps of these
     */
    public record Problem(String code, String detail, Map<String, Object> facts) {

        public Problem {
            requireNonNull(code, "code");
            requireNonNull(detail, "detail");
            facts = Map.copyOf(facts);
        }
    }

    /** Its turn has yet to come. */
    public static final ItemResult PENDING = new ItemResult(Outcome.PENDING, null, null, null, null);

    /** It was done, and no application moved for it. */
    public static final ItemResult TAGGED = new ItemResult(Outcome.DONE, null, null, null, null);

    public ItemResult {
        requireNonNull(outcome, "outcome");
        boolean moved = from != null;
        if (moved != (to != null) || moved != (version != null)) {
            throw new IllegalArgumentException("a move has all of from, to and version");
        }
        if ((moved && outcome != Outcome.DONE) || (problem != null) != (outcome == Outcome.REFUSED)) {
            throw new IllegalArgumentException("no result of an item that is " + outcome);
        }
    }

    /** The application was moved. */
    public static ItemResult moved(Stage from, Stage to, int version) {
        return new ItemResult(Outcome.DONE, from, to, version, null);
    }

    /** Something stood in the way, as it would in that of a single request. */
    public static ItemResult refused(Refusal refusal) {
        Problem problem = new Problem(refusal.code(), refusal.rule().detail(), refusal.facts());
        return new ItemResult(Outcome.REFUSED, null, null, null, problem);
    }

    /** Whether its turn has yet to come. */
    public boolean isPending() {
        return outcome == Outcome.PENDING;
    }
}
