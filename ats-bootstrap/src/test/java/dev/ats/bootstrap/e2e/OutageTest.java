package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The database dies under the server, which says so until it is back, and needs no restart. */
class OutageTest {

    @Test
    void saysThatItIsUnavailableWhileTheDatabaseIsGoneAndRecoversByItself() throws IOException {
        try (World world = World.started()) {
            String application = world.applied(world.openJob(1), "patient@outage.example");
            AtomicInteger unavailable = new AtomicInteger();
            for (int round = 0; round < 20 && unavailable.get() == 0; round++) {
                killDatabase(world);
                Eventually.within(Duration.ofSeconds(60), "the server serves again", () -> {
                    try {
                        Client.Reply reply = world.as("ACME_RECRUITER").get("/applications/" + application);
                        if (reply.status() == 503) {
                            unavailable.incrementAndGet();
                            assertThat(reply.text("code")).isEqualTo("unavailable");
                            assertThat(reply.header("Retry-After")).isNotEmpty();
                            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
                        }
                        return reply.status() == 200;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            assertThat(unavailable).as("requests answered 503 meanwhile").hasPositiveValue();
            assertThat(world.server().isAlive()).isTrue();
            assertThat(world.as("ACME_RECRUITER")
                            .post("/applications/" + application + "/transitions", "{\"to_state\": \"screening\"}")
                            .status())
                    .isEqualTo(200);
            Invariants.hold(world);
        }
    }

    /** Kills the postmaster that the server under test has started, without warning. */
    private static void killDatabase(World world) throws IOException {
        Path pidFile = world.data().resolve("postgres/17/cluster/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
}
