package dev.ats.application.kernel;

import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.function.Function;

/**
 * What a call comes to: done now, done before under the same key, or refused.
 *
 * @param <R> what the command answers
 */
public sealed interface Answer<R> {

    /** Handles all three; there is no fourth. */
    <X> X fold(
            Function<? super R, ? extends X> done,
            Function<? super StoredReply, ? extends X> replayed,
            Function<? super Refusal, ? extends X> refused);

    /** Done now, with this result. */
    static <R> Answer<R> done(R result) {
        return new Done<>(result);
    }

    /** Done before; this is what was answered then. */
    static <R> Answer<R> replayed(StoredReply reply) {
        return new Replayed<>(reply);
    }

    /** Refused; nothing was changed. */
    static <R> Answer<R> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /**
     * The outcome of a call that was made without a key.
     *
     * @throws IllegalStateException when it was a repetition, whose result is no longer known as a value
     */
    default Outcome<R> outcome() {
        return fold(
                Outcome::done,
                reply -> {
                    throw new IllegalStateException("a repeated call has a stored reply, not a result");
                },
                Outcome::refused);
    }

    /** See {@link #done}. */
    record Done<R>(R result) implements Answer<R> {

        @Override
        public <X> X fold(
                Function<? super R, ? extends X> done,
                Function<? super StoredReply, ? extends X> replayed,
                Function<? super Refusal, ? extends X> refused) {
            return done.apply(result);
        }
    }

    /** See {@link #replayed}. */
    record Replayed<R>(StoredReply reply) implements Answer<R> {

        @Override
        public <X> X fold(
                Function<? super R, ? extends X> done,
                Function<? super StoredReply, ? extends X> replayed,
                Function<? super Refusal, ? extends X> refused) {
            return replayed.apply(reply);
        }
    }

    /** See {@link #refused}. */
    record Refused<R>(Refusal refusal) implements Answer<R> {

        @Override
        public <X> X fold(
                Function<? super R, ? extends X> done,
                Function<? super StoredReply, ? extends X> replayed,
                Function<? super Refusal, ? extends X> refused) {
            return refused.apply(refusal);
        }
    }
}
