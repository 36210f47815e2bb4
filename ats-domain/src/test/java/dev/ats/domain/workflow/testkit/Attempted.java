package dev.ats.domain.workflow.testkit;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.UnmetGuard;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A move that was attempted in a story, and is now judged.
 *
 * @param <S> the states
 * @param <C> the facts
 */
public final class Attempted<S, C> {

    private final Standing<S, C> before;
    private final String wish;
    private final Attempt<S> attempt;

    Attempted(Standing<S, C> before, String wish, Attempt<S> attempt) {
        this.before = before;
        this.wish = wish;
        this.attempt = attempt;
    }

    /**
     * The move is made, and the story goes on in this state.
     *
     * @throws AssertionError when it is refused, or leads elsewhere
     */
    public Standing<S, C> movesTo(S expected) {
        String should = "The move " + wish + " should lead to " + expected;
        return attempt.fold(
                moved -> {
                    demand(moved.to().equals(expected), should);
                    before.scenario().remember(moved);
                    return before.in(expected);
                },
                fails(should),
                fails(should));
    }

    /**
     * The move is blocked by exactly these guards, and the story goes on where it was.
     *
     * @throws AssertionError when the move is made, unknown, or blocked by other guards
     */
    public Standing<S, C> isBlockedBy(String first, String... more) {
        Set<String> expected = new TreeSet<>(List.of(more));
        expected.add(first);
        String should = "The move " + wish + " should be blocked by exactly " + expected;
        return attempt.fold(
                fails(should),
                blocked -> {
                    Set<String> unmet = new TreeSet<>(
                            blocked.unmet().stream().map(UnmetGuard::name).toList());
                    demand(unmet.equals(expected), should);
                    before.scenario().remember(blocked);
                    return before;
                },
                fails(should));
    }

    /**
     * The workflow has no such move, and the story goes on where it was.
     *
     * @throws AssertionError when there is one, blocked or not
     */
    public Standing<S, C> hasNoMove() {
        String should = "There should be no move " + wish;
        return attempt.fold(fails(should), fails(should), none -> before);
    }

    private Function<Attempt<S>, Standing<S, C>> fails(String should) {
        return other -> {
            demand(false, should);
            return before;
        };
    }

    private void demand(boolean truth, String should) {
        if (!truth) {
            throw new AssertionError(before + ":\n" + should + ", but " + told() + ".");
        }
    }

    private String told() {
        return attempt.fold(
                moved -> "it leads to " + moved.to() + " by '" + moved.move() + "'",
                blocked -> "it is blocked by "
                        + blocked.unmet().stream()
                                .map(guard -> guard.name() + " (" + guard.detail() + ")")
                                .collect(Collectors.joining(", ")),
                none -> "there is none: " + Standing.named(none.known()));
    }
}
