package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The server is killed or stopped in the middle of writing; what it acknowledged is there afterwards. */
class CrashTest {

    private static final int WRITERS = 8;
    private static final List<String> WAY = List.of("screening", "interview", "offer", "rejected");

    /** The version each application had in the last answer of success. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger people = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();

    @Test
    void killedAtRandomMomentsItLosesNothingAcknowledgedAndHalfDoesNothing() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (World world = World.started()) {
            String job = world.openJob(1_000);
            for (int round = 0; round < 4; round++) {
                int before = acknowledged.size();
                Duration until = Duration.ofMillis(100 + random.nextInt(700));
                List<Thread> writers = writing(world, job);
                Eventually.within(
                        Duration.ofSeconds(30), "somebody writes", () -> acknowledged.size() > before + WRITERS);
                LockSupport.parkNanos(until.toNanos());
                world.server().kill();
                join(writers);
                world.restart();
            }
            assertThat(cutOff).as("requests cut off (seed %d)", seed).hasPositiveValue();
            assertNothingIsLost(world);
        }
    }

    @Test
    void stoppedUnderLoadItAnswersWhatItHasBegun() throws IOException {
        try (World world = World.started()) {
            String job = world.openJob(1_000);
            List<Thread> writers = writing(world, job);
            Eventually.within(Duration.ofSeconds(30), "somebody writes", () -> acknowledged.size() > WRITERS * 3);
            assertThat(world.server().terminate()).isEqualTo(143);
            join(writers);
            world.restart();
            assertNothingIsLost(world);
        }
    }

    private void assertNothingIsLost(World world) {
        Invariants.hold(world);
        assertThat(acknowledged).isNotEmpty();
        String lost = acknowledged.entrySet().stream()
                .map(entry -> "('" + entry.getKey() + "'::uuid, " + entry.getValue() + ")")
                .reduce((a, b) -> a + ", " + b)
                .map(values -> "select count(*) from (values " + values + ") as said (id, version)"
                        + " where not exists (select from ats.applications a"
                        + " where a.id = said.id and a.version >= said.version)")
                .orElseThrow();
        assertThat(world.count(lost)).as("acknowledged writes that are missing").isZero();
    }

    private List<Thread> writing(World world, String job) {
        Client recruiter = world.as("ACME_RECRUITER");
        Client nobody = world.nobody();
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(() -> write(nobody, recruiter, job, over), "writer-" + i);
            writer.start();
            writers.add(writer);
        }
        return writers;
    }

    /** Applies and moves on, again and again, until the server no longer answers. */
    private void write(Client nobody, Client recruiter, String job, AtomicBoolean over) {
        try {
            while (!over.get()) {
                Client.Reply applied = nobody.post(
                        "/jobs/" + job + "/applications",
                        "{\"candidate_name\": \"Pat\", \"candidate_email\": \"pat-" + people.incrementAndGet()
                                + "@crash.example\"}");
                if (applied.status() != 201) {
                    over.set(applied.status() == 503);
                    continue;
                }
                String application = applied.text("id");
                acknowledged.put(application, 1);
                move(recruiter, application);
            }
        } catch (ConnectException e) {
            // Nobody was there any more: that is no request cut off.
            over.set(true);
        } catch (IOException e) {
            cutOff.incrementAndGet();
            over.set(true);
        }
    }

    private void move(Client recruiter, String application) throws IOException {
        for (int step = 0; step < WAY.size(); step++) {
            Client.Reply moved = recruiter.post(
                    "/applications/" + application + "/transitions",
                    "{\"to_state\": \"" + WAY.get(step) + "\", \"reason\": \"step " + step + "\"}");
            if (moved.status() == 200) {
                acknowledged.put(application, step + 2);
            }
        }
    }

    private static void join(List<Thread> threads) {
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(60).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
            assertThat(thread.isAlive()).isFalse();
        }
    }
}
