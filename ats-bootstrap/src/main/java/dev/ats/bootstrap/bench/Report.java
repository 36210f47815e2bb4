package dev.ats.bootstrap.bench;

import static dev.ats.bootstrap.bench.Goal.Best.HIGH;
import static dev.ats.bootstrap.bench.Goal.Best.LOW;
import static dev.ats.bootstrap.bench.Goal.Evidence.PROCESSOR;
import static dev.ats.bootstrap.bench.Goal.Evidence.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The tables of a run, as Markdown: the same for the screen and for the page. */
final class Report {

    private final List<String> conditions;
    private final List<Measurement> measurements;
    private final List<Sample> movesAtOnce;

    /**
     * @param conditions under which it was measured, a line each
     * @param movesAtOnce the move as one statement, at the largest size; none where there is no pgbench
     */
    Report(List<String> conditions, List<Measurement> measurements, List<Sample> movesAtOnce) {
        this.conditions = List.copyOf(conditions);
        this.measurements = List.copyOf(measurements);
        this.movesAtOnce = List.copyOf(movesAtOnce);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        conditions.forEach(condition -> lines.add("- " + condition));
        lines.add("");
        lines.add("| goal | must | aim | measured | verdict |");
        lines.add("|---|---:|---:|---:|---|");
        double disturbance = disturbance();
        goals().forEach(goal -> lines.add(goal.row(disturbance)));
        lines.add("");
        lines.add("| operation | applications | per second | p50 ms | p95 ms | p99 ms | server us | database us "
                + "| client us | floor per second | floor database us | ratio |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        measurements.forEach(measurement -> lines.add(row(measurement)));
        return lines;
    }

    /** The largest share of the machine that others took during any measurement. */
    double disturbance() {
        return measurements.stream()
                .mapToDouble(measurement -> measurement.disturbance(Machine.processors()))
                .max()
                .orElse(0);
    }

    private List<Goal> goals() {
        int most = measurements.stream().mapToInt(Measurement::size).max().orElse(0);
        int least = measurements.stream().mapToInt(Measurement::size).min().orElse(0);
        String at = String.format(Locale.ROOT, " at %,d applications", most);
        double atOnce = Medians.of(movesAtOnce, Sample::databaseCpu);
        double slowest = measurements.stream()
                .filter(one -> one.size() == most && !one.operation().name().equals("sign-in"))
                .mapToDouble(one -> one.median(millis(0.95)))
                .max()
                .orElse(Double.NaN);
        return List.of(
                new Goal(
                        "moves a second, against the floor's" + at,
                        figure(Workload.MOVE, most, Measurement::ratio),
                        0.6,
                        1.0,
                        HIGH,
                        TIME),
                new Goal(
                        "CPU of a move, against one statement's" + at,
                        figure(Workload.MOVE, most, move -> move.median(Sample::cpu)) / atOnce,
                        2.5,
                        1.7,
                        LOW,
                        PROCESSOR),
                new Goal(
                        "applies a second, against the floor's" + at,
                        figure(Workload.APPLY, most, Measurement::ratio),
                        0.6,
                        0.9,
                        HIGH,
                        TIME),
                new Goal(
                        "p99 of a board" + at + ", against " + String.format(Locale.ROOT, "%,d", least),
                        figure(Workload.BOARD, most, board -> board.median(millis(0.99)))
                                / figure(Workload.BOARD, least, board -> board.median(millis(0.99))),
                        2,
                        1.4,
                        LOW,
                        TIME),
                new Goal(
                        "moves a second in one job, against moves in all" + at,
                        figure(Workload.HOT_MOVE, most, move -> move.median(Sample::throughput))
                                / figure(Workload.MOVE, most, move -> move.median(Sample::throughput)),
                        0.7,
                        0.9,
                        HIGH,
                        TIME),
                new Goal("p95 in ms of the slowest route but sign-in" + at, slowest, 200, 50, LOW, TIME),
                new Goal(
                        "p99 of a move, against its p50" + at,
                        figure(Workload.MOVE, most, move -> move.median(millis(0.99)) / move.median(millis(0.50))),
                        6,
                        4,
                        LOW,
                        TIME));
    }

    private double figure(String operation, int size, ToDoubleFunction<Measurement> of) {
        Optional<Measurement> found = measurements.stream()
                .filter(one -> one.size() == size && one.operation().name().equals(operation))
                .findFirst();
        return found.isPresent() ? of.applyAsDouble(found.get()) : Double.NaN;
    }

    private static String row(Measurement one) {
        return "| " + one.operation().name() + String.format(Locale.ROOT, " | %,d | ", one.size())
                + String.join(
                        " | ",
                        number(one.median(Sample::throughput), 0),
                        number(one.median(millis(0.50)), 1),
                        number(one.median(millis(0.95)), 1),
                        number(one.median(millis(0.99)), 1),
                        number(one.median(Sample::serverCpu), 0),
                        number(one.median(Sample::databaseCpu), 0),
                        number(one.median(Sample::clientCpu), 0),
                        number(one.medianOfFloor(Sample::throughput), 0),
                        number(one.medianOfFloor(Sample::databaseCpu), 0),
                        number(one.ratio(), 2))
                + " |";
    }

    private static ToDoubleFunction<Sample> millis(double share) {
        return sample -> sample.times().millis(share);
    }

    private static String number(double value, int digits) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
