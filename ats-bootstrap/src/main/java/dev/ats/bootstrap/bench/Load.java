package dev.ats.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests over so many connections as fast as they are answered; every single answer has to be as expected. */
final class Load implements AutoCloseable {

    private final Meter meter;
    private final List<Wire> wires = new ArrayList<>();
    private final ExecutorService askers;

    Load(URI server, int connections, Meter meter) {
        this.meter = meter;
        this.askers = Executors.newFixedThreadPool(connections);
        boolean done = false;
        try {
            for (int i = 0; i < connections; i++) {
                wires.add(new Wire(server));
            }
            done = true;
        } catch (IOException e) {
            throw new BenchFailed("no connection to the server: " + e.getMessage(), e);
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /**
     * Sends them all once.
     *
     * @throws BenchFailed when one is answered otherwise than expected, or not at all
     */
    Sample run(List<Request> requests) {
        long[] nanos = new long[requests.size()];
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> asking = new ArrayList<>();
        Usage before = meter.read();
        long began = System.nanoTime();
        wires.forEach(wire -> asking.add(askers.submit(() -> ask(wire, requests, nanos, next))));
        try {
            for (Future<?> one : asking) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new BenchFailed(e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Sample(
                nanos.length, seconds, new Percentiles(nanos), meter.read().since(before));
    }

    @Override
    public void close() {
        askers.shutdownNow();
        wires.forEach(Wire::close);
    }

    private static void ask(Wire wire, List<Request> requests, long[] nanos, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
            Request request = requests.get(i);
            long began = System.nanoTime();
            try {
                Wire.Reply reply = wire.send(request);
                nanos[i] = System.nanoTime() - began;
                if (reply.status() != request.expected()) {
                    throw new BenchFailed(request.line() + " was answered " + reply.status() + " instead of "
                            + request.expected() + ": " + reply.text());
                }
            } catch (IOException e) {
                throw new BenchFailed(request.line() + " was not answered: " + e.getMessage(), e);
            }
        }
    }
}
