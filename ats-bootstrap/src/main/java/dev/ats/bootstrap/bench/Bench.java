package dev.ats.bootstrap.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The whole run: a server of its own, a database of each size, every operation in turns with its floor, the tables. */
public final class Bench {

    private static final int WARMING = 20_000;

    private final Options options;
    private final Consumer<String> out;
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Sample> movesAtOnce = new ArrayList<>();

    private Bench(Options options, Consumer<String> out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Measures, and shows what came of it.
     *
     * @param out takes the lines
     * @throws BenchFailed when it cannot be measured, or an invariant is broken, which makes the run worth nothing
     */
    public static void run(Options options, Consumer<String> out) {
        new Bench(options, out).run();
    }

    private void run() {
        String load = Machine.load();
        out.accept("starting a server with a PostgreSQL of its own ...");
        try (Installation installation = Installation.start()) {
            try {
                measure(load, installation);
            } catch (BenchFailed failed) {
                installation.lastWords().lines().forEach(line -> out.accept("  the server: " + line));
                throw failed;
            }
        }
    }

    private void measure(String load, Installation installation) {
        try (Ledger ledger = installation.ledger()) {
            long backend = Long.parseLong(ledger.rows("select pg_backend_pid()").get(0)[0]);
            Meter meter = new Meter(installation.pid(), Processes.parentOf(backend));
            Floor floor = Floor.onThisMachine(installation.postgres(), options.connections(), meter)
                    .orElse(null);
            if (floor == null) {
                out.accept("pgbench is not installed: there will be no floor, and no ratios to it");
            }
            People.settle(ledger);
            Workload workload = new Workload(ledger, People.signedIn(installation.address()));
            measure(new Rounds(options, installation.address(), ledger, meter, floor, out), workload);
            Report report =
                    new Report(conditions(load, installation, ledger, floor != null), measurements, movesAtOnce);
            out.accept("");
            report.lines().forEach(out);
            if (options.page() != null) {
                new Page(options.page()).put("bench", report.lines());
            }
        }
    }

    private void measure(Rounds rounds, Workload workload) {
        out.accept(String.format(Locale.ROOT, "warming up with %,d requests of each kind ...", options.warmUp()));
        int most = options.sizes().stream().mapToInt(Integer::intValue).max().orElseThrow();
        int warming = Math.min(most, WARMING);
        rounds.fill(warming);
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : workload.operations()) {
            if (operation.name().contains(options.only())) {
                if (rounds.isKnown(operation)) {
                    rounds.warmUp(operation, warming);
                    operations.add(operation);
                } else {
                    out.accept("  left out, because this version does not know it: " + operation.name());
                }
            }
        }
        for (int size : options.sizes()) {
            out.accept(String.format(Locale.ROOT, "filling the database with %,d applications ...", size));
            rounds.fill(size);
            operations.forEach(operation -> measurements.add(rounds.measure(operation, size)));
            if (size == most && operations.stream().anyMatch(one -> one.name().equals(Workload.MOVE))) {
                movesAtOnce.addAll(rounds.measure("floor-move-at-once.pgbench", size));
            }
        }
    }

    private List<String> conditions(String load, Installation installation, Ledger ledger, boolean withFloor) {
        double disturbance = new Report(List.of(), measurements, List.of()).disturbance();
        return List.of(
                LocalDate.now(ZoneOffset.UTC) + ", " + Machine.inWords() + ", PostgreSQL "
                        + ledger.rows("show server_version").get(0)[0],
                String.format(
                        Locale.ROOT,
                        "%d connections, %d rounds of %,d requests after %,d of each kind to warm up",
                        options.connections(),
                        options.rounds(),
                        options.requests(),
                        options.warmUp()),
                String.format(
                        Locale.ROOT,
                        "load average before: %s; others took at most %.0f %% of the machine during a measurement%s",
                        load,
                        disturbance * 100,
                        disturbance > Goal.QUIET ? ", too much for a verdict on times" : ""),
                withFloor
                        ? "the floor: pgbench, prepared, same server, same connections, in turns"
                        : "pgbench is not installed: no floor, and no ratios to it",
                String.format(
                        Locale.ROOT,
                        "the server was ready %.1f s after its start, with a new database; at most it had %,d MiB",
                        installation.startSeconds(),
                        Machine.peakMemory(installation.pid())));
    }
}
