package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * Done, or refused for a reason.
 *
 * @param <T> what being done gives
 */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {

        public Done {
            requireNonNull(value, "value");
        }

        @Override
        public <X> X fold(Function<? super T, ? extends X> done, Function<? super Refusal, ? extends X> refused) {
            return done.apply(value);
        }
    }

    /** It was not done, and nothing was changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {

        public Refused {
            requireNonNull(refusal, "refusal");
        }

        @Override
        public <X> X fold(Function<? super T, ? extends X> done, Function<? super Refusal, ? extends X> refused) {
            return refused.apply(refusal);
        }
    }

    /** It was done, with this result. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** It was refused. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Handles both cases; there is no third. */
    <X> X fold(Function<? super T, ? extends X> done, Function<? super Refusal, ? extends X> refused);

    /** The same outcome with its result turned into another. */
    default <U> Outcome<U> map(Function<? super T, ? extends U> turn) {
        return fold(value -> done(turn.apply(value)), Outcome::refused);
    }

    /** What comes of going on with what was done; a refusal stays one. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return fold(next, Outcome::refused);
    }
}
