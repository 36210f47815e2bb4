package dev.ats.domain.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Draws a workflow, sentence by sentence: {@code draw.move("hire").from(OFFER).to(HIRED).guardedBy(openingLeft);}, as
 * statements of their own or in one chain. Mistakes are collected, never thrown one by one: {@link #problems()} lists
 * them all and {@link #build()} refuses them all. Only null is refused at once, by {@link NullPointerException}. A
 * builder belongs to one thread; what it has built stays as it is.
 *
 * @param <S> the states
 * @param <C> the facts that guards read
 */
public sealed class WorkflowBuilder<S, C> permits WorkflowBuilder.Drawn {

    private final Draft<S, C> draft;

    WorkflowBuilder(Draft<S, C> draft) {
        this.draft = draft;
    }

    /** Declares the state in which everything begins. */
    public final WorkflowBuilder<S, C> start(S state) {
        draft.declare(state);
        draft.starts.add(state);
        return this;
    }

    /** Declares states that are neither start nor final. */
    @SafeVarargs
    public final WorkflowBuilder<S, C> state(S first, S... more) {
        draft.declare(first);
        for (S state : more) {
            draft.declare(state);
        }
        return this;
    }

    /** Declares final states: no move leaves them. */
    @SafeVarargs
    public final WorkflowBuilder<S, C> end(S first, S... more) {
        draft.declareFinal(first);
        for (S state : more) {
            draft.declareFinal(state);
        }
        return this;
    }

    /** Publishes guards, so that moves may refer to them by name; before or after those moves are drawn. */
    public final WorkflowBuilder<S, C> guards(Collection<? extends Guard<? super C>> catalogue) {
        catalogue.forEach(draft::publish);
        return this;
    }

    /** Says how a state is written in problems and pictures; {@link String#valueOf(Object)} unless it is said. */
    public final WorkflowBuilder<S, C> writing(Function<? super S, String> text) {
        draft.writing = Objects.requireNonNull(text, "text");
        return this;
    }

    /** Begins a move. It says next where it comes from; a move that is left unfinished is a problem. */
    public final From<S, C> move(String name) {
        return new From<>(draft, draft.draw(Objects.requireNonNull(name, "name")));
    }

    /** Every problem of what has been drawn so far, causes before consequences; empty when it can be built. */
    public final List<Problem> problems() {
        return Verification.problemsOf(draft);
    }

    /** Draws what has been drawn so far, problems and all, as a Mermaid {@code stateDiagram-v2}. */
    public final String toMermaid() {
        return Mermaid.of(draft).text();
    }

    /**
     * Makes the workflow.
     *
     * @throws InvalidWorkflow with every problem, when there is any
     */
    public final Workflow<S, C> build() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidWorkflow(draft.name, problems);
        }
        return new Workflow<>(draft);
    }

    /**
     * A move that has a name and says now where it comes from.
     *
     * @param <S> the states
     * @param <C> the facts that guards read
     */
    public static final class From<S, C> {

        private final Draft<S, C> draft;
        private final Draft.Line<S> line;

        private From(Draft<S, C> draft, Draft.Line<S> line) {
            this.draft = draft;
            this.line = line;
        }

        /** The move leaves these states. */
        @SafeVarargs
        public final To<S, C> from(S first, S... more) {
            line.leaves(first);
            for (S state : more) {
                line.leaves(state);
            }
            return new To<>(draft, line);
        }

        /** The move leaves these states: for workflows that are drawn from stored data. */
        public To<S, C> fromAnyOf(Collection<? extends S> states) {
            states.forEach(line::leaves);
            return new To<>(draft, line);
        }

        /** The move leaves every state that is not final, whenever it is declared, except its own target. */
        public To<S, C> fromEveryOpenState() {
            line.fromEveryOpenState = true;
            return new To<>(draft, line);
        }
    }

    /**
     * A move that has its sources and says now where it leads.
     *
     * @param <S> the states
     * @param <C> the facts that guards read
     */
    public static final class To<S, C> {

        private final Draft<S, C> draft;
        private final Draft.Line<S> line;

        private To(Draft<S, C> draft, Draft.Line<S> line) {
            this.draft = draft;
            this.line = line;
        }

        /** The move leads to this state. */
        public Drawn<S, C> to(S state) {
            line.target = Objects.requireNonNull(state, "state");
            return new Drawn<>(draft, line);
        }
    }

    /**
     * A complete move, to which guards may be added before the drawing goes on.
     *
     * @param <S> the states
     * @param <C> the facts that guards read
     */
    public static final class Drawn<S, C> extends WorkflowBuilder<S, C> {

        private final Draft<S, C> draft;
        private final Draft.Line<S> line;

        private Drawn(Draft<S, C> draft, Draft.Line<S> line) {
            super(draft);
            this.draft = draft;
            this.line = line;
        }

        /** All these guards must be met, besides those already added. */
        @SafeVarargs
        public final Drawn<S, C> guardedBy(Guard<? super C> first, Guard<? super C>... more) {
            guard(first);
            for (Guard<? super C> guard : more) {
                guard(guard);
            }
            return this;
        }

        /** All the guards published under these names must be met, besides those already added. */
        public Drawn<S, C> guardedBy(String first, String... more) {
            line.guards.add(Objects.requireNonNull(first, "name"));
            return guardedBy(List.of(more));
        }

        /** All the guards published under these names must be met: for workflows drawn from stored data. */
        public Drawn<S, C> guardedBy(Collection<String> names) {
            line.guards.addAll(List.copyOf(names));
            return this;
        }

        private void guard(Guard<? super C> guard) {
            draft.publish(guard);
            line.guards.add(guard.name());
        }
    }
}
