package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

/**
 * All feedback on an application in two numbers.
 *
 * @param averageRating to two places; null while there is none
 */
public record FeedbackSummary(int count, Double averageRating) {

    /** No feedback yet. */
    public static final FeedbackSummary NONE = new FeedbackSummary(0, null);

    public FeedbackSummary {
        if (count > 0) {
            requireNonNull(averageRating, "averageRating");
        }
    }

    /**
     * The summary of so many pieces of feedback.
     *
     * @param sum of their ratings
     */
    public static FeedbackSummary of(int count, int sum) {
        return count == 0 ? NONE : new FeedbackSummary(count, Math.round(100.0 * sum / count) / 100.0);
    }
}
