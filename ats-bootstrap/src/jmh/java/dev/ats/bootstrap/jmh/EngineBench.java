package dev.ats.bootstrap.jmh;

import dev.ats.bootstrap.bench.Page;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ./ats bench --engine [--write FILE]}: every engine's check and move, in nanoseconds and bytes, as a table. */
public final class EngineBench {

    private static final int FORKS = 2;
    private static final int ITERATIONS = 5;

    private EngineBench() {}

    /**
     * Measures, shows the table, and writes it into a page when it is told which.
     *
     * @param arguments nothing, or {@code --write} and the page
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean writes = arguments.length == 2 && arguments[0].equals("--write");
        if (arguments.length > 0 && !writes) {
            throw new IllegalArgumentException("usage: ./ats bench --engine [--write FILE]");
        }
        Options options = new OptionsBuilder()
                .include("dev.ats.bootstrap.jmh")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(FORKS)
                .warmupIterations(ITERATIONS)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.NORMAL)
                .build();
        List<String> table = new ArrayList<>(List.of("| engine | ns | +- | B |", "|---|---:|---:|---:|"));
        for (RunResult result : new Runner(options).run()) {
            table.add(row(result));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        table.forEach(out::println);
        if (writes) {
            new Page(Path.of(arguments[1])).put("engine", table);
        }
    }

    private static String row(RunResult result) {
        String name = result.getParams().getBenchmark();
        String engine = name.substring("dev.ats.bootstrap.jmh.".length()).replace("Benchmark.", ", ");
        return String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.1f | %,.0f |",
                engine,
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
}
