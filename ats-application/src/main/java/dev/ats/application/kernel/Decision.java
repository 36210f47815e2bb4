package dev.ats.application.kernel;

import dev.ats.domain.shared.Refusal;
import java.util.List;

/**
 * What a handler decided: a result and what is to be saved, or a refusal. A refusal may have something to save too
 * (a failed sign-in is counted), which is committed while the answer stays a refusal.
 *
 * @param <R> what success answers
 */
public final class Decision<R> {

    private final R result;
    private final Refusal refusal;
    private final List<Saving> savings;

    private Decision(R result, Refusal refusal, List<Saving> savings) {
        this.result = result;
        this.refusal = refusal;
        this.savings = List.copyOf(savings);
    }

    /** Yes: answer that, once these are saved. */
    public static <R> Decision<R> accept(R result, Saving... savings) {
        return new Decision<>(result, null, List.of(savings));
    }

    /** Yes: answer that, once these are saved. */
    public static <R> Decision<R> accept(R result, List<Saving> savings) {
        return new Decision<>(result, null, savings);
    }

    /** No, and nothing changes. */
    public static <R> Decision<R> refuse(Refusal refusal) {
        return new Decision<>(null, refusal, List.of());
    }

    /** No, and that it was tried is saved. */
    public static <R> Decision<R> refuseAndRecord(Refusal refusal, Saving... savings) {
        return new Decision<>(null, refusal, List.of(savings));
    }

    boolean isAccepted() {
        return refusal == null;
    }

    R result() {
        return result;
    }

    Refusal refusal() {
        return refusal;
    }

    List<Saving> savings() {
        return savings;
    }
}
