package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting, stopping, and not being able to start. */
class LifecycleTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @Test
    void keepsEverythingOverACleanRestart() throws IOException {
        try (World world = World.started()) {
            String application = world.applied(world.openJob(1), "keeper@life.example");
            assertThat(world.server().terminate()).isEqualTo(143);
            world.restart();
            assertThat(world.as("ACME_RECRUITER")
                            .get("/applications/" + application)
                            .text("stage"))
                    .isEqualTo("applied");
        }
    }

    @Test
    void aSecondServerOnTheSameDataDirectorySaysWhoHasIt() {
        try (World world = World.started();
                ServerProcess second = ServerProcess.start(world.data())) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("ats: data directory")
                    .contains("in use");
        }
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        Path data = World.temporary();
        try (ServerSocket taken = new ServerSocket(0);
                ServerProcess server = ServerProcess.start(
                        data,
                        JAVA,
                        Map.of(
                                "ATS_HTTP_HOST",
                                "0.0.0.0",
                                "ATS_DEV_HEADER_AUTH",
                                "false",
                                "ATS_HTTP_PORT",
                                "" + taken.getLocalPort()))) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.complaints())
                    .filteredOn(line -> !line.contains(" INFO "))
                    .singleElement()
                    .asString()
                    .startsWith("ats: ")
                    .contains(String.valueOf(taken.getLocalPort()));
        } finally {
            World.remove(data);
        }
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        Path data = World.temporary();
        Map<String, String> settings = Map.of(
                "ATS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/nowhere",
                "ATS_DATABASE_USER", "somebody",
                "ATS_SECRET_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        try (ServerProcess server = ServerProcess.start(data, JAVA, settings)) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("ats: ")
                    .contains("127.0.0.1:1");
        } finally {
            World.remove(data);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ATS_HTTP_PROT, 8080, ATS_HTTP_PROT is not a variable",
        "ATS_HTTP_PORT, http, ATS_HTTP_PORT must be a number",
        "ATS_HTTP_PORT, 70000, ATS_HTTP_PORT must be a number",
        "ATS_DEV_HEADER_AUTH, yes, ATS_DEV_HEADER_AUTH must be true or false",
        "ATS_HTTP_HOST, 0.0.0.0, ATS_DEV_HEADER_AUTH=true lets anybody be anybody",
        "ATS_DATABASE_URL, mysql://here, ATS_DATABASE_URL must be a JDBC URL",
        "ATS_DATABASE_USER, me, ATS_DATABASE_URL is not",
        "ATS_LOG_FORMAT, xml, 'ATS_LOG_FORMAT must be one of text, json'"
    })
    void oneWrongVariableStopsTheStartWithOneLine(String name, String value, String complaint) {
        Path data = World.temporary();
        try (ServerProcess server = ServerProcess.start(data, JAVA, Map.of(name, value))) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("ats: ")
                    .contains(complaint);
            assertThat(data).isEmptyDirectory();
        } finally {
            World.remove(data);
        }
    }

    @Test
    void runsUnchangedOnANewerJava() throws IOException {
        String newer = System.getProperty("ats.newer.java.home", "");
        assumeTrue(!newer.isEmpty(), "no newer JDK was named (-Dats.newer.java.home)");
        Path data = World.temporary();
        try (ServerProcess server = ServerProcess.start(data, Path.of(newer), Map.of())) {
            Client client = Client.anonymous(server.ready());
            assertThat(client.get("/health/ready").status()).isEqualTo(200);
            Map<String, String> people = World.seeded(data);
            assertThat(client.as(people.get("ACME_RECRUITER"))
                            .post("/jobs", "{\"title\": \"Tester\", \"description\": \"On a newer JVM.\"}")
                            .status())
                    .isEqualTo(201);
            assertThat(server.terminate()).isEqualTo(143);
            assertThat(server.complaints()).noneMatch(line -> line.contains("WARNING"));
        } finally {
            World.remove(data);
        }
    }
}
