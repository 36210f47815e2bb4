package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check command beside a running server: says what differs, and tells by its exit code. */
class VerifyHistoryTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @Test
    void saysWhatDiffersAndTellsByItsExitCode() throws IOException {
        World world = World.started();
        try (world;
                Rows rows = Rows.of(world)) {
            assertThat(world.server().isAlive()).isTrue();
            String job = world.openJob(1);
            String application = world.applied(job, "pat@example.com");
            world.as("ACME_RECRUITER")
                    .post("/applications/" + application + "/transitions", Map.of("to_state", "screening"));

            ServerProcess sound = verify(world, Map.of());
            assertThat(sound.awaitEnd()).as("%s", sound.complaints()).isZero();
            assertThat(sound.output()).containsExactly("1 applications on 1 jobs of 2 organizations, 0 differences");

            rows.change("update ats.applications set stage = 'offer' where id = '" + application + "'");

            ServerProcess broken = verify(world, Map.of());
            assertThat(broken.awaitEnd()).isEqualTo(1);
            assertThat(broken.output())
                    .anyMatch(line -> line.startsWith("application " + application)
                            && line.endsWith("stage: step 2, offer instead of screening"))
                    .anyMatch(line -> line.startsWith("job " + job) && line.contains("stage_count:"));
        }
    }

    @Test
    void saysThatItCouldNotCheck() {
        ServerProcess lost = ServerProcess.run(
                World.temporary(),
                JAVA,
                Map.of(
                        "ATS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/nowhere",
                        "ATS_DATABASE_USER", "nobody",
                        "ATS_DATABASE_PASSWORD", "nothing",
                        "ATS_SECRET_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                "verify-history");

        assertThat(lost.awaitEnd()).isEqualTo(2);
        assertThat(lost.output()).isEmpty();
        assertThat(lost.complaints())
                .filteredOn(line -> line.startsWith("ats:"))
                .hasSize(1);
    }

    private static ServerProcess verify(World world, Map<String, String> settings) {
        return ServerProcess.run(world.data(), JAVA, settings, "verify-history");
    }
}
