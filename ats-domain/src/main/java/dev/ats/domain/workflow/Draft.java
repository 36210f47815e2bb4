package dev.ats.domain.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has been drawn so far, right or wrong: the builder writes it, the verification reads it. */
final class Draft<S, C> {

    final String name;
    final Set<S> states = new LinkedHashSet<>();
    final Set<S> starts = new LinkedHashSet<>();
    final Set<S> finals = new LinkedHashSet<>();
    final Set<S> declaredTwice = new LinkedHashSet<>();
    final List<Line<S>> lines = new ArrayList<>();
    final Map<String, Guard<? super C>> guards = new LinkedHashMap<>();
    final Set<String> ambiguousGuards = new LinkedHashSet<>();
    Function<? super S, String> writing = String::valueOf;

    Draft(String name) {
        this.name = name;
    }

    void declare(S state) {
        if (!states.add(Objects.requireNonNull(state, "state"))) {
            declaredTwice.add(state);
        }
    }

    void declareFinal(S state) {
        declare(state);
        finals.add(state);
    }

    void publish(Guard<? super C> guard) {
        Guard<? super C> known = guards.putIfAbsent(guard.name(), guard);
        if (known != null && !known.equals(guard)) {
            ambiguousGuards.add(guard.name());
        }
    }

    Line<S> draw(String move) {
        Line<S> line = new Line<>(move);
        lines.add(line);
        return line;
    }

    /** Every complete move, once for each state it leaves, grouped by that state. */
    List<Move<S>> moves() {
        return lines.stream().filter(Line::hasTarget).flatMap(this::movesOf).toList();
    }

    Stream<Move<S>> movesOf(Line<S> line) {
        List<String> named = List.copyOf(line.guards);
        return sourcesOf(line).stream().map(from -> new Move<>(line.move, from, line.target, named));
    }

    /** A move from every open state does not lead from its target to itself: one is already there. */
    Set<S> sourcesOf(Line<S> line) {
        if (!line.fromEveryOpenState) {
            return line.sources;
        }
        Set<S> open = new LinkedHashSet<>(states);
        open.removeAll(finals);
        open.remove(line.target);
        return open;
    }

    /** One sentence of the builder: a move with its sources, its target and the names of its guards. */
    static final class Line<S> {

        final String move;
        final Set<S> sources = new LinkedHashSet<>();
        final Set<String> guards = new LinkedHashSet<>();
        boolean fromEveryOpenState;
        S target;

        Line(String move) {
            this.move = move;
        }

        void leaves(S state) {
            sources.add(Objects.requireNonNull(state, "state"));
        }

        boolean hasTarget() {
            return target != null;
        }
    }
}
