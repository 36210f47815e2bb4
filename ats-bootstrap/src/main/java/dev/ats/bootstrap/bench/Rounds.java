package dev.ats.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Measures operations in turns with their floors, and looks at the invariants whenever rows were written. */
final class Rounds {

    private static final int SMALL = 10_000;

    private final Options options;
    private final URI server;
    private final Ledger ledger;
    private final Meter meter;
    private final Floor floor;
    private final Consumer<String> out;

    /** @param floor null where there is no pgbench */
    Rounds(Options options, URI server, Ledger ledger, Meter meter, Floor floor, Consumer<String> out) {
        this.options = options;
        this.server = server;
        this.ledger = ledger;
        this.meter = meter;
        this.floor = floor;
        this.out = out;
    }

    /** Makes the database that large, for product and floor. */
    void fill(int size) {
        fillProduct(size);
        if (floor != null) {
            ledger.run("floor.sql", Map.of());
        }
        ledger.settle();
    }

    private void fillProduct(int size) {
        // What is on its way to somebody goes with the rest; mails under way would be in the way.
        ledger.execute("delete from ats.outbox_due; delete from ats.mail_due");
        ledger.run("fill.sql", Map.of("bench.applications", Integer.toString(size)));
    }

    /** Lets code and caches get used to it; nothing is measured. */
    void warmUp(Operation operation, int size) {
        try (Load load = new Load(server, options.connections(), meter)) {
            load.run(operation.requests().apply(options.warmUp()));
        }
        if (floor != null && operation.floor() != null) {
            floor.run(operation.floor(), size, options.warmUp());
        }
    }

    /** Floor, product, floor, product, floor: each product's sample lies between two of the floor's. */
    Measurement measure(Operation operation, int size) {
        List<Sample> samples = new ArrayList<>();
        List<Sample> floors = new ArrayList<>();
        floor(operation, size, floors);
        for (int round = 0; round < options.rounds(); round++) {
            samples.add(sample(operation, size));
            floor(operation, size, floors);
        }
        Measurement measured = new Measurement(operation, size, samples, floors);
        out.accept(String.format(
                Locale.ROOT,
                "  %-34s %,8.0f a second%s",
                operation.name(),
                measured.median(Sample::throughput),
                floors.isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, ", floor %,.0f", measured.medianOfFloor(Sample::throughput))));
        return measured;
    }

    /** The floor alone. */
    List<Sample> measure(String script, int size) {
        List<Sample> samples = new ArrayList<>();
        for (int round = 0; floor != null && round <= options.rounds(); round++) {
            samples.add(floor.run(script, size, options.requests()));
        }
        // The first was to get used to it.
        return samples.isEmpty() ? samples : samples.subList(1, samples.size());
    }

    /** Whether the product knows it: what is still to come is left out. */
    boolean isKnown(Operation operation) {
        try (Wire wire = new Wire(server)) {
            Request one = operation.requests().apply(1).get(0);
            return operation.writes() || wire.send(one).status() == one.expected();
        } catch (IOException e) {
            throw new BenchFailed("no answer: " + e.getMessage(), e);
        }
    }

    private Sample sample(Operation operation, int size) {
        // A small database is soon used up.
        if (operation.writes() && size <= SMALL) {
            fillProduct(size);
            ledger.analyze();
        }
        List<Request> requests = operation.requests().apply(options.requests() + options.requests() / 10);
        int settling = requests.size() / 11;
        Sample sample;
        try (Load load = new Load(server, options.connections(), meter)) {
            if (settling > 0) {
                load.run(requests.subList(0, settling));
            }
            sample = load.run(requests.subList(settling, requests.size()));
        }
        if (operation.writes()) {
            ledger.requireTruth(operation.name());
        }
        return sample;
    }

    private void floor(Operation operation, int size, List<Sample> floors) {
        if (floor != null && operation.floor() != null) {
            floors.add(floor.run(operation.floor(), size, options.requests()));
        }
    }
}
