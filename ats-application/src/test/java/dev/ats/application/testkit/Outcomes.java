package dev.ats.application.testkit;

import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.function.Function;

/** Takes the one case of an outcome that a test expects. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * What was done.
     *
     * @throws AssertionError when it was refused
     */
    public static <T> T done(Outcome<T> outcome) {
        return outcome.fold(Function.identity(), refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    /**
     * Why it was refused.
     *
     * @throws AssertionError when it was done
     */
    public static Refusal refused(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("done: " + value);
                },
                Function.identity());
    }
}
