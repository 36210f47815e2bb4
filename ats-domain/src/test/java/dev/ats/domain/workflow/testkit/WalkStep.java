package dev.ats.domain.workflow.testkit;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.Move;
import dev.ats.domain.workflow.Option;
import dev.ats.domain.workflow.UnmetGuard;
import dev.ats.domain.workflow.Workflow;
import java.util.List;
import java.util.function.Predicate;

/** One step of a random walk: every answer is held against the plain list of declared moves. */
final class WalkStep<S, C> {

    private final Workflow<S, C> workflow;
    private final String origin;
    private final List<Object> way;
    private final S state;
    private final C facts;
    private final List<Option<S>> options;

    WalkStep(Workflow<S, C> workflow, String origin, List<Object> way, S state, C facts) {
        this.workflow = workflow;
        this.origin = origin;
        this.way = way;
        this.state = state;
        this.facts = facts;
        this.options = workflow.options(state, facts);
    }

    Attempt<S> tryMove(String name) {
        return checked(workflow.attempt(name, state, facts), move -> move.name().equals(name), "'" + name + "'");
    }

    Attempt<S> tryTarget(S to) {
        Attempt<S> attempt =
                checked(workflow.towards(state, to, facts), move -> move.to().equals(to), "to " + to);
        boolean moves = attempt.fold(moved -> true, blocked -> false, none -> false);
        demand(workflow.allows(state, to, facts) == moves, "to " + to, "'allows' contradicts " + attempt);
        return attempt;
    }

    private Attempt<S> checked(Attempt<S> attempt, Predicate<Move<S>> wish, String wished) {
        List<Move<S>> declared = workflow.moves().stream()
                .filter(move -> move.from().equals(state))
                .filter(wish)
                .toList();
        Option<S> answer = attempt.fold(
                moved -> new Option<>(moved.move(), moved.to(), List.of()),
                blocked -> new Option<>(blocked.move(), blocked.to(), blocked.unmet()),
                none -> null);
        if (answer == null) {
            demand(declared.isEmpty(), wished, "not found, though declared: " + declared);
            return attempt;
        }
        demand(declared.size() == 1 && isAs(declared.get(0), answer), wished, attempt + " is not as declared");
        demand(options.contains(answer), wished, attempt + " contradicts the options " + options);
        return attempt;
    }

    private boolean isAs(Move<S> move, Option<S> answer) {
        List<String> unmet = answer.unmet().stream().map(UnmetGuard::name).toList();
        return move.name().equals(answer.move())
                && move.to().equals(answer.to())
                && move.guards().containsAll(unmet);
    }

    private void demand(boolean truth, String wished, String complaint) {
        if (!truth) {
            throw new AssertionError(workflow + ", " + origin + ", after " + way + " knowing " + facts + ":\nThe move "
                    + wished + ": " + complaint + ". Is a guard not pure?");
        }
    }
}
