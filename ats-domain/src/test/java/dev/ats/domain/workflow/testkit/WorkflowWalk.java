package dev.ats.domain.workflow.testkit;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Walks a workflow at random and shows that no walk ever leaves its declared moves, and that all ways to ask (by move,
 * by target, by options) agree at every step; a guard that is not pure is found out. The same seed always walks the
 * same ways.
 *
 * @param <S> the states
 * @param <C> the facts
 */
public final class WorkflowWalk<S, C> {

    private static final int LONGEST = 200;

    private final Workflow<S, C> workflow;
    private final Function<? super RandomGenerator, ? extends C> facts;
    private final List<String> moves;
    private final List<S> states;

    private WorkflowWalk(Workflow<S, C> workflow, Function<? super RandomGenerator, ? extends C> facts) {
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.moves =
                workflow.moves().stream().map(move -> move.name()).distinct().toList();
        this.states = List.copyOf(workflow.states());
    }

    /** Prepares to walk a workflow, without any facts. */
    public static <S, C> WorkflowWalk<S, C> of(Workflow<S, C> workflow) {
        return new WorkflowWalk<>(workflow, random -> null);
    }

    /** Makes the facts of each step; they may depend on nothing but the generator. */
    public WorkflowWalk<S, C> knowing(Function<? super RandomGenerator, ? extends C> madeFacts) {
        return new WorkflowWalk<>(workflow, madeFacts);
    }

    /**
     * Walks from the start until a final state is reached, or for two hundred steps. Every step tries a move and a
     * target picked from the whole workflow, most of which do not exist where the walk stands.
     *
     * @param seed makes the walks repeatable
     * @param walks how many
     * @return what was seen
     * @throws AssertionError at the first step that is not as declared, with the seed and the way that led there
     */
    public Walked<S> randomWalks(long seed, int walks) {
        Walked<S> walked = new Walked<>(workflow);
        SplittableRandom random = new SplittableRandom(seed);
        for (int walk = 1; walk <= walks; walk++) {
            walk(random.split(), "seed " + seed + ", walk " + walk, walked);
        }
        return walked;
    }

    private void walk(RandomGenerator random, String origin, Walked<S> walked) {
        S state = workflow.start();
        List<Object> way = new ArrayList<>(List.of(state));
        for (int step = 0; step < LONGEST && !workflow.isFinal(state); step++) {
            WalkStep<S, C> here = new WalkStep<>(workflow, origin, way, state, facts.apply(random));
            Attempt<S> byMove = here.tryMove(pick(moves, random));
            Attempt<S> byTarget = here.tryTarget(pick(states, random));
            state = (random.nextBoolean() ? byMove : byTarget)
                    .fold(
                            moved -> {
                                way.add(moved.move());
                                way.add(moved.to());
                                walked.saw(moved);
                                return moved.to();
                            },
                            Attempt.Blocked::from,
                            Attempt.NoSuchMove::from);
        }
        walked.ended(state);
    }

    private static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
