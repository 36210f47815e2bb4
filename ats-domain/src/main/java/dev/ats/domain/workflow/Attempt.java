package dev.ats.domain.workflow;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The answer to an attempted move: it was made, it is blocked, or there is no such move. Nothing else can happen, and
 * {@link #fold} makes every caller deal with all three.
 *
 * @param <S> the states
 */
public sealed interface Attempt<S> {

    /** The state in which the move was attempted. */
    S from();

    /**
     * Answers with the one function that fits.
     *
     * @param moved when the move is allowed
     * @param blocked when guards are not met
     * @param none when the workflow has no such move
     * @param <R> what is answered
     * @return what that function answers
     */
    <R> R fold(
            Function<? super Moved<S>, ? extends R> moved,
            Function<? super Blocked<S>, ? extends R> blocked,
            Function<? super NoSuchMove<S>, ? extends R> none);

    /**
     * The move is allowed and leads to {@code to}.
     *
     * @param move the name of the move
     * @param from the state that is left
     * @param to the state that is entered
     * @param <S> the states
     */
    record Moved<S>(String move, S from, S to) implements Attempt<S> {

        /** @throws NullPointerException when anything is null */
        public Moved {
            Objects.requireNonNull(move, "move");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public <R> R fold(
                Function<? super Moved<S>, ? extends R> moved,
                Function<? super Blocked<S>, ? extends R> blocked,
                Function<? super NoSuchMove<S>, ? extends R> none) {
            return moved.apply(this);
        }
    }

    /**
     * The move exists, but guards stand in its way.
     *
     * @param move the name of the move
     * @param from the state that is kept
     * @param to the state that would have been entered
     * @param unmet every guard that is not met, never only the first; never empty
     * @param <S> the states
     */
    record Blocked<S>(String move, S from, S to, List<UnmetGuard> unmet) implements Attempt<S> {

        /**
         * Keeps what blocks the move.
         *
         * @throws IllegalArgumentException when nothing blocks the move
         * @throws NullPointerException when anything is null
         */
        public Blocked {
            Objects.requireNonNull(move, "move");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            unmet = List.copyOf(unmet);
            if (unmet.isEmpty()) {
                throw new IllegalArgumentException("A blocked move names what blocks it.");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Moved<S>, ? extends R> moved,
                Function<? super Blocked<S>, ? extends R> blocked,
                Function<? super NoSuchMove<S>, ? extends R> none) {
            return blocked.apply(this);
        }
    }

    /**
     * The workflow has no such move out of this state.
     *
     * @param from the state that is kept
     * @param known every move that does leave it; empty for a final state and for one the workflow does not know
     * @param <S> the states
     */
    record NoSuchMove<S>(S from, List<Move<S>> known) implements Attempt<S> {

        /** @throws NullPointerException when the list is null, or holds null */
        public NoSuchMove {
            known = List.copyOf(known);
        }

        @Override
        public <R> R fold(
                Function<? super Moved<S>, ? extends R> moved,
                Function<? super Blocked<S>, ? extends R> blocked,
                Function<? super NoSuchMove<S>, ? extends R> none) {
            return none.apply(this);
        }
    }
}
