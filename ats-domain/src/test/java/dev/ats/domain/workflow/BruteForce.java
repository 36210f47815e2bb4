package dev.ats.domain.workflow;

import dev.ats.domain.workflow.Problem.Code;
import dev.ats.domain.workflow.Sketch.Kind;
import dev.ats.domain.workflow.Sketch.Line;
import dev.ats.domain.workflow.Sketch.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the problems of a sketch without any cleverness: every rule is a sentence over all pairs, and reachability
 * grows until it grows no more. It shares no code with the verification that it judges.
 */
final class BruteForce {

    private final Set<Integer> states = new TreeSet<>();
    private final Set<Integer> starts = new TreeSet<>();
    private final Set<Integer> finals = new TreeSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Integer> distances = new HashMap<>();
    private final Set<Integer> finishing = new TreeSet<>();
    private final List<String> found = new ArrayList<>();

    private record Step(int number, String move, int from, int to) {}

    BruteForce(Sketch sketch) {
        for (Place place : sketch.places()) {
            states.add(place.state());
            if (place.kind() == Kind.START) {
                starts.add(place.state());
            } else if (place.kind() == Kind.FINAL) {
                finals.add(place.state());
            }
        }
        for (Line line : sketch.lines()) {
            for (int from = 0; from < 10; from++) {
                if (line.target() != null && leaves(line, from)) {
                    steps.add(new Step(steps.size(), line.move(), from, line.target()));
                }
            }
        }
        growUntilNothingChanges();
        judge(sketch);
    }

    /** One line for each problem: its code and what it is about. */
    List<String> problems() {
        return found.stream().sorted().toList();
    }

    /** How many moves away from the nearest start a state is; null when no way leads there. */
    Integer distance(int state) {
        return distances.get(state);
    }

    boolean hasStep(String move, String from, String to) {
        return steps.stream()
                .anyMatch(
                        step -> step.move().equals(move) && from.equals("" + step.from()) && to.equals("" + step.to()));
    }

    private boolean leaves(Line line, int from) {
        if (line.fromEveryOpenState()) {
            return states.contains(from) && !finals.contains(from) && !Objects.equals(from, line.target());
        }
        return line.sources().contains(from);
    }

    private boolean counts(Step step) {
        return states.contains(step.from()) && states.contains(step.to()) && !finals.contains(step.from());
    }

    private void growUntilNothingChanges() {
        starts.forEach(start -> distances.put(start, 0));
        finishing.addAll(finals);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Step step : steps) {
                if (!counts(step)) {
                    continue;
                }
                int next = distances.getOrDefault(step.from(), 1_000) + 1;
                if (next < distances.getOrDefault(step.to(), 1_000)) {
                    distances.put(step.to(), next);
                    grown = true;
                }
                if (finishing.contains(step.to()) && finishing.add(step.from())) {
                    grown = true;
                }
            }
        }
    }

    private void judge(Sketch sketch) {
        add(starts.isEmpty(), Code.NO_START, "");
        add(starts.size() > 1, Code.SEVERAL_STARTS, "");
        add(finals.isEmpty(), Code.NO_FINAL, "");
        sketch.lines().forEach(line -> judge(line, sketch.catalogue()));
        for (int from = 0; from < 10; from++) {
            judge(from, sketch);
        }
    }

    private void judge(Line line, Set<String> catalogue) {
        boolean nowhere = line.fromEveryOpenState()
                ? states.stream().noneMatch(state -> leaves(line, state))
                : line.sources().isEmpty();
        add(line.move().isBlank(), Code.INCOMPLETE_MOVE, "");
        add(nowhere, Code.INCOMPLETE_MOVE, "");
        add(line.target() == null, Code.INCOMPLETE_MOVE, "");
        if (line.target() != null) {
            Set<Integer> used = new TreeSet<>(line.sources());
            used.add(line.target());
            used.forEach(state -> add(!states.contains(state), Code.UNKNOWN_STATE, ""));
            line.guards().forEach(guard -> add(!catalogue.contains(guard), Code.UNKNOWN_GUARD, ""));
        }
    }

    private void judge(int state, Sketch sketch) {
        boolean known = states.contains(state);
        boolean left = steps.stream().anyMatch(step -> counts(step) && step.from() == state);
        long declared =
                sketch.places().stream().filter(place -> place.state() == state).count();
        add(declared > 1, Code.DUPLICATE_STATE, "" + state);
        add(known && !starts.isEmpty() && distance(state) == null, Code.UNREACHABLE_STATE, "" + state);
        add(known && !finals.contains(state) && !left, Code.DEAD_END, "" + state);
        add(!finals.isEmpty() && left && !finishing.contains(state), Code.TRAP, "" + state);
        Set<String> ambiguous = new TreeSet<>();
        for (Step one : steps) {
            if (one.from() != state) {
                continue;
            }
            add(finals.contains(state), Code.MOVE_OUT_OF_FINAL, state + ">" + one.move() + ">" + one.to());
            for (Step other : steps) {
                if (one.number() != other.number() && other.from() == state) {
                    if (one.move().equals(other.move())) {
                        ambiguous.add(Code.AMBIGUOUS_MOVE + " " + state + ">" + one.move());
                    } else if (one.to() == other.to()) {
                        ambiguous.add(Code.AMBIGUOUS_TARGET + " " + state + ">" + one.to());
                    }
                }
            }
        }
        found.addAll(ambiguous);
    }

    private void add(boolean isProblem, Code code, String about) {
        if (isProblem) {
            found.add(code + " " + about);
        }
    }
}
