package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.adapter.rest.edge.Edge;
import dev.ats.domain.shared.Outcome;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting, being asked too much, and stopping. */
class ServerTest {

    private static final String JOB = "/api/v1/jobs/" + Canned.JOB;

    @Test
    void saysInOneLineThatAPortIsTaken() {
        try (Running running = Running.canned()) {
            assertThatThrownBy(() -> start(running.port()))
                    .isInstanceOf(CannotListen.class)
                    .hasMessageMatching("cannot listen on 127\\.0\\.0\\.1:" + running.port() + ": .+")
                    .hasMessageNotContaining("\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "65536, 1", "0, 0"})
    void refusesSettingsThatCannotBe(int port, int atOnce) {
        assertThatThrownBy(() -> new RestSettings("127.0.0.1", port, atOnce, Edge.open(System::nanoTime)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(RestSettings.at("127.0.0.1", 0, Edge.open(System::nanoTime)).atOnce())
                .isPositive();
    }

    @Test
    void isAliveAndReady() {
        try (Running running = Running.canned()) {
            assertThat(running.get("/health/live").send().json().path("status").asText())
                    .isEqualTo("live");
            assertThat(running.get("/health/ready").send().json().path("status").asText())
                    .isEqualTo("ready");
        }
    }

    @Test
    void isAliveButNotReadyWhileSomethingIsMissing() {
        AtomicBoolean ready = new AtomicBoolean(false);
        Canned canned = new Canned();
        try (Running running = Running.of(canned, canned.table(), Running.bearer(canned), ready::get, 4)) {
            Running.Got got = running.get("/health/ready").send();

            assertProblem(got, 503, "not_ready");
            assertThat(got.header("Retry-After")).isEqualTo("1");
            assertThat(running.get("/health/live").send().status()).isEqualTo(200);
            ready.set(true);
            assertThat(running.get("/health/ready").send().status()).isEqualTo(200);
        }
    }

    @Test
    void turnsAwayAtOnceWhatIsTooMuchAtOnce() throws InterruptedException {
        Canned canned = new Canned();
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch leave = new CountDownLatch(1);
        canned.viewJob = query -> {
            inside.countDown();
            await(leave);
            return Outcome.done(Canned.job());
        };
        try (Running running = Running.of(canned, canned.table(), Running.bearer(canned), Readiness.ALWAYS, 2)) {
            var first = CompletableFuture.supplyAsync(running.get(JOB)::send);
            var second = CompletableFuture.supplyAsync(running.get(JOB)::send);
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

            Running.Got third = running.get(JOB).send();
            Running.Got health = running.get("/health/live").send();
            leave.countDown();

            assertProblem(third, 503, "overloaded");
            assertThat(third.header("Retry-After")).isEqualTo("1");
            assertThat(health.status()).isEqualTo(200);
            assertThat(first.join().status()).isEqualTo(200);
            assertThat(second.join().status()).isEqualTo(200);
            assertThat(running.get(JOB).send().status()).isEqualTo(200);
        }
    }

    @Test
    void isNotReadyWhileItDrainsButServes() {
        try (Running running = Running.canned()) {
            running.server.drain();

            assertThat(running.get("/health/ready").send().status()).isEqualTo(503);
            assertThat(running.get(JOB).send().status()).isEqualTo(200);
        }
    }

    @Test
    void finishesWhatIsUnderWayBeforeItStops() throws InterruptedException {
        Canned canned = new Canned();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        canned.viewJob = query -> {
            inside.countDown();
            await(leave);
            return Outcome.done(Canned.job());
        };
        Running running = Running.of(canned);
        try (Raw idle = Raw.to(running)) {
            idle.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n").readUntil("}");
            var underWay = CompletableFuture.supplyAsync(running.get(JOB)::send);
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
            var stopped = CompletableFuture.runAsync(() -> running.server.stop(Duration.ofSeconds(20)));
            String late = lastWord(idle);

            assertThat(stopped).isNotDone();
            leave.countDown();

            assertThat(underWay.join().status()).isEqualTo(200);
            stopped.join();
            if (!late.isEmpty()) {
                assertThat(late).contains("503", "\"code\":\"stopping\"", "Retry-After: 1", "Connection: close");
            }
        }
    }

    @Test
    void doesNotWaitForeverForWhatIsUnderWay() throws InterruptedException {
        Canned canned = new Canned();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        canned.viewJob = query -> {
            inside.countDown();
            await(leave);
            return Outcome.done(Canned.job());
        };
        Running running = Running.of(canned);
        try (Raw raw = Raw.to(running)) {
            raw.send("GET " + JOB + " HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

            running.server.stop(Duration.ofMillis(50));

            assertThatThrownBy(() -> Raw.to(running)).hasMessageContaining("refused");
            leave.countDown();
        }
    }

    /** What a connection that was open already is told, until it is closed or refused. */
    private static String lastWord(Raw idle) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        String last = "";
        while (System.nanoTime() < deadline) {
            try {
                String answer = idle.send("GET /health/ready HTTP/1.1\r\nHost: a\r\n\r\n")
                        .readUntil("}");
                if (answer.isEmpty() || answer.contains("stopping")) {
                    return answer;
                }
                last = answer;
            } catch (UncheckedIOException closed) {
                return "";
            }
        }
        return last;
    }

    private static RestServer start(int port) {
        Canned canned = new Canned();
        return RestServer.start(
                new RestSettings("127.0.0.1", port, 4, Edge.open(System::nanoTime)),
                canned.ats(),
                canned.tokens,
                Running.bearer(canned),
                Readiness.ALWAYS,
                () -> Canned.id(1),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
