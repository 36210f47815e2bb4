package dev.ats.domain.workflow;

import dev.ats.domain.workflow.Problem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches a draft for every problem. Consequences are judged on what is sound: a move that leaves a final state, or
 * touches an unknown one, leads nowhere.
 */
final class Verification<S, C> {

    private final Draft<S, C> draft;
    private final List<Move<S>> moves;
    private final Graph<S> graph;
    private final List<Problem> problems = new ArrayList<>();

    private Verification(Draft<S, C> draft) {
        this.draft = draft;
        this.moves = draft.moves();
        this.graph = new Graph<>(moves.stream().filter(this::isSound).toList(), draft.starts, draft.finals);
    }

    static <S, C> List<Problem> problemsOf(Draft<S, C> draft) {
        Verification<S, C> verification = new Verification<>(draft);
        verification.checkStates();
        verification.checkMoves();
        verification.checkGuards();
        verification.checkWays();
        return List.copyOf(verification.problems);
    }

    private boolean isSound(Move<S> move) {
        return draft.states.contains(move.from())
                && draft.states.contains(move.to())
                && !draft.finals.contains(move.from());
    }

    private void checkStates() {
        if (draft.starts.isEmpty()) {
            report(Code.NO_START, "No state is the start.", List.of());
        }
        if (draft.starts.size() > 1) {
            List<String> starts = draft.starts.stream().map(this::text).toList();
            report(Code.SEVERAL_STARTS, "There is more than one start: " + String.join(", ", starts) + ".", starts);
        }
        if (draft.finals.isEmpty()) {
            report(Code.NO_FINAL, "No state is final, so nothing can ever finish.", List.of());
        }
        for (S state : draft.declaredTwice) {
            report(Code.DUPLICATE_STATE, "The state " + quoted(state) + " is declared more than once.", pathTo(state));
        }
    }

    private void checkMoves() {
        draft.lines.forEach(this::checkComplete);
        draft.lines.stream().filter(Draft.Line::hasTarget).forEach(this::checkKnown);
        for (Move<S> move : moves) {
            if (draft.finals.contains(move.from())) {
                String detail = "The move '" + move.name() + "' leaves " + quoted(move.from()) + ", which is final.";
                report(Code.MOVE_OUT_OF_FINAL, detail, pathAlong(move));
            }
        }
        Map<S, List<Move<S>>> bySource =
                moves.stream().collect(Collectors.groupingBy(Move::from, LinkedHashMap::new, Collectors.toList()));
        bySource.forEach(this::checkUnambiguous);
    }

    private void checkComplete(Draft.Line<S> line) {
        if (line.move.isBlank()) {
            report(Code.INCOMPLETE_MOVE, "A move has no name.", List.of());
        }
        if (draft.sourcesOf(line).isEmpty()) {
            report(Code.INCOMPLETE_MOVE, "The move '" + line.move + "' leaves no state.", List.of(line.move));
        }
        if (!line.hasTarget()) {
            report(Code.INCOMPLETE_MOVE, "The move '" + line.move + "' leads nowhere.", List.of(line.move));
        }
    }

    private void checkKnown(Draft.Line<S> line) {
        Set<S> unknown = new LinkedHashSet<>(line.sources);
        unknown.add(line.target);
        unknown.removeAll(draft.states);
        for (S state : unknown) {
            String detail = "The move '" + line.move + "' uses " + quoted(state) + ", which is not declared.";
            report(Code.UNKNOWN_STATE, detail, pathThrough(line, state));
        }
    }

    private void checkUnambiguous(S from, List<Move<S>> leaving) {
        Map<String, List<Move<S>>> byName =
                leaving.stream().collect(Collectors.groupingBy(Move::name, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, same) -> {
            if (same.size() > 1) {
                String targets = same.stream().map(move -> quoted(move.to())).collect(Collectors.joining(" and to "));
                String detail = "The move '" + name + "' leads from " + quoted(from) + " to " + targets + ".";
                report(Code.AMBIGUOUS_MOVE, detail, pathAlong(same.get(0)));
            }
        });
        Map<S, Set<String>> byTarget = leaving.stream()
                .collect(Collectors.groupingBy(
                        Move::to,
                        LinkedHashMap::new,
                        Collectors.mapping(Move::name, Collectors.toCollection(LinkedHashSet::new))));
        byTarget.forEach((to, names) -> {
            if (names.size() > 1) {
                String detail = "From " + quoted(from) + " to " + quoted(to) + " lead " + names.size() + " moves: '"
                        + String.join("', '", names) + "'.";
                String first = names.iterator().next();
                report(Code.AMBIGUOUS_TARGET, detail, pathAlong(new Move<>(first, from, to, List.of())));
            }
        });
    }

    private void checkGuards() {
        for (Draft.Line<S> line : draft.lines) {
            for (String guard : line.guards) {
                if (!draft.guards.containsKey(guard)) {
                    String detail = "The move '" + line.move + "' is guarded by '" + guard + "', which is not known.";
                    report(Code.UNKNOWN_GUARD, detail, pathThrough(line));
                }
            }
        }
        for (String guard : draft.ambiguousGuards) {
            report(Code.AMBIGUOUS_GUARD, "The name '" + guard + "' stands for different guards.", List.of());
        }
    }

    private void checkWays() {
        for (S state : draft.states) {
            if (!draft.starts.isEmpty() && !graph.isReached(state)) {
                report(Code.UNREACHABLE_STATE, "No way leads from the start to " + quoted(state) + ".", pathTo(state));
            }
        }
        for (S state : draft.states) {
            if (!draft.finals.contains(state) && !graph.isLeft(state)) {
                report(Code.DEAD_END, quoted(state) + " is not final, but no move leaves it.", pathTo(state));
            }
        }
        for (S state : draft.states) {
            if (!draft.finals.isEmpty() && graph.isLeft(state) && !graph.canFinish(state)) {
                report(Code.TRAP, "From " + quoted(state) + " no way leads to a final state.", pathTo(state));
            }
        }
    }

    private void report(Code code, String detail, Collection<String> path) {
        problems.add(new Problem(code, detail, List.copyOf(path)));
    }

    private List<String> pathTo(S state) {
        List<String> path = new ArrayList<>();
        for (Move<S> move : graph.wayTo(state)) {
            path.add(text(move.from()));
            path.add(move.name());
        }
        path.add(text(state));
        return path;
    }

    /** Along the first move of this line, or as much of the line as there is. */
    private List<String> pathThrough(Draft.Line<S> line) {
        return movesOf(line).findFirst().map(this::pathAlong).orElse(List.of(line.move));
    }

    private List<String> pathThrough(Draft.Line<S> line, S state) {
        return movesOf(line)
                .filter(move -> state.equals(move.from()) || state.equals(move.to()))
                .findFirst()
                .map(this::pathAlong)
                .orElse(List.of(line.move, text(state)));
    }

    private Stream<Move<S>> movesOf(Draft.Line<S> line) {
        return line.hasTarget() ? draft.movesOf(line) : Stream.empty();
    }

    private List<String> pathAlong(Move<S> move) {
        List<String> path = pathTo(move.from());
        path.add(move.name());
        path.add(text(move.to()));
        return path;
    }

    private String quoted(S state) {
        return "'" + text(state) + "'";
    }

    private String text(S state) {
        return draft.writing.apply(state);
    }
}
