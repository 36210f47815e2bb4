package dev.ats.domain.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A workflow drawn at random, kept as plain lists, so that it can be given to the builder and, independently, to
 * {@link BruteForce}.
 */
record Sketch(List<Place> places, List<Line> lines, Set<String> catalogue) {

    private static final List<String> GUARDS = List.of("g1", "g2", "g3");

    enum Kind {
        START,
        NORMAL,
        FINAL
    }

    record Place(int state, Kind kind) {}

    /** A target of null is a move that was never finished. */
    record Line(String move, Set<Integer> sources, boolean fromEveryOpenState, Integer target, List<String> guards) {}

    /** A line of states that is walked from start to end, with a few more moves that can be told apart. */
    static Sketch sound(SplittableRandom random) {
        int last = random.nextInt(1, 7);
        List<Place> places = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int state = 0; state <= last; state++) {
            places.add(new Place(state, state == 0 ? Kind.START : state == last ? Kind.FINAL : Kind.NORMAL));
            if (state > 0) {
                lines.add(line("step", state - 1, state, random));
            }
        }
        Set<List<Integer>> taken = new HashSet<>();
        for (int extra = random.nextInt(6); extra > 0; extra--) {
            int from = random.nextInt(last);
            int to = random.nextInt(last + 1);
            if (to != from + 1 && taken.add(List.of(from, to))) {
                lines.add(line("extra" + extra, from, to, random));
            }
        }
        return new Sketch(places, lines, Set.copyOf(GUARDS));
    }

    /** A sound sketch with one to three things gone wrong, some of which happen to do no harm. */
    static Sketch spoilt(SplittableRandom random) {
        Sketch sketch = sound(random);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            sketch = sketch.spoiltOnce(random);
        }
        return sketch;
    }

    /** Anything at all. */
    static Sketch wild(SplittableRandom random) {
        List<Place> places = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            places.add(place(random));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            lines.add(line(random));
        }
        return new Sketch(places, lines, Set.copyOf(GUARDS.subList(0, random.nextInt(4))));
    }

    WorkflowBuilder<Integer, Set<String>> drawn() {
        WorkflowBuilder<Integer, Set<String>> draw = Workflow.named("sketch");
        for (Place place : places) {
            switch (place.kind()) {
                case START -> draw.start(place.state());
                case NORMAL -> draw.state(place.state());
                case FINAL -> draw.end(place.state());
            }
        }
        for (Line line : lines) {
            WorkflowBuilder.From<Integer, Set<String>> from = draw.move(line.move());
            WorkflowBuilder.To<Integer, Set<String>> to =
                    line.fromEveryOpenState() ? from.fromEveryOpenState() : from.fromAnyOf(line.sources());
            if (line.target() != null) {
                to.to(line.target()).guardedBy(line.guards());
            }
        }
        return draw.guards(catalogue.stream().map(Sketch::guard).toList());
    }

    /** The facts are the names of the guards that are met. */
    private static Guard<Set<String>> guard(String name) {
        return Guard.of(name, name + " must be met.", met -> met.contains(name));
    }

    private Sketch spoiltOnce(SplittableRandom random) {
        List<Place> changedPlaces = new ArrayList<>(places);
        List<Line> changedLines = new ArrayList<>(lines);
        Set<String> changedCatalogue = catalogue;
        switch (random.nextInt(6)) {
            case 0 -> changedPlaces.add(place(random));
            case 1 -> changedLines.add(line(random));
            case 2 -> dropOne(changedPlaces, random);
            case 3 -> dropOne(changedLines, random);
            case 4 -> changedCatalogue = Set.of("g1");
            default -> {
                dropOne(changedLines, random);
                changedLines.add(line(random));
            }
        }
        return new Sketch(changedPlaces, changedLines, changedCatalogue);
    }

    private static void dropOne(List<?> things, SplittableRandom random) {
        if (!things.isEmpty()) {
            things.remove(random.nextInt(things.size()));
        }
    }

    private static Place place(SplittableRandom random) {
        return new Place(random.nextInt(6), Kind.values()[random.nextInt(3)]);
    }

    private static Line line(String move, int from, int to, SplittableRandom random) {
        return new Line(move, Set.of(from), false, to, guards(random));
    }

    private static Line line(SplittableRandom random) {
        Set<Integer> sources = new HashSet<>();
        for (int i = random.nextInt(8) == 0 ? 0 : random.nextInt(1, 3); i > 0; i--) {
            sources.add(random.nextInt(7));
        }
        boolean everywhere = random.nextInt(6) == 0;
        Integer target = random.nextInt(10) == 0 ? null : (Integer) random.nextInt(7);
        String move = random.nextInt(20) == 0 ? " " : "move" + random.nextInt(4);
        return new Line(move, everywhere ? Set.of() : sources, everywhere, target, guards(random));
    }

    private static List<String> guards(SplittableRandom random) {
        return GUARDS.stream().filter(guard -> random.nextInt(4) == 0).toList();
    }
}
