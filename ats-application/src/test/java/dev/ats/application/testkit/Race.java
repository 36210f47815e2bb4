package dev.ats.application.testkit;

import dev.ats.domain.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many try the same at once. */
public final class Race {

    private Race() {}

    /**
     * Runs them all at once.
     *
     * @return what each came to: {@code done}, or the code of its refusal
     */
    public static List<String> of(int racers, IntFunction<Outcome<?>> racer) throws Exception {
        ExecutorService track = Executors.newFixedThreadPool(racers);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> running = IntStream.range(0, racers)
                    .mapToObj(i -> track.submit(() -> {
                        start.await();
                        return racer.apply(i).<String>fold(value -> "done", refusal -> refusal.code());
                    }))
                    .toList();
            start.countDown();
            List<String> codes = new ArrayList<>();
            for (Future<String> one : running) {
                codes.add(one.get(30, TimeUnit.SECONDS));
            }
            return codes;
        } finally {
            track.shutdownNow();
        }
    }
}
