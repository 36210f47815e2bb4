package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An installation begins: with whoever has the token it prints, or with whom its settings name. */
class FirstStartTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final int MANY = 64;
    private static final String ADMIN = """
            {"email": "ada@first.example", "password": "a long way to Tipperary"}""";
    private static final Map<String, String> SETTINGS = Map.of(
            "ATS_ADMIN_EMAIL", "ada@first.example",
            "ATS_ADMIN_PASSWORD", "a long way to Tipperary",
            "ATS_ORGANIZATION_NAME", "First");

    private final Path data = World.temporary();

    @AfterEach
    void remove() {
        World.remove(data);
    }

    @Test
    void printsHowToSetItUpUntilThatIsDone() throws IOException {
        try (ServerProcess server = ServerProcess.start(data)) {
            Client client = Client.anonymous(server.ready());
            String line = lineOf(server);
            assertThat(line).startsWith("set up with: POST " + server.ready() + "/api/v1/setup, token ");
            String token = line.substring(line.lastIndexOf(' ') + 1);

            assertThat(client.post("/setup", setUp("x".repeat(43))).status()).isEqualTo(400);
            assertThat(client.post("/setup", setUp(token)).status()).isEqualTo(201);
            assertThat(client.post("/setup", setUp(token)).status()).isEqualTo(400);
            assertThat(client.post("/auth/login", ADMIN).status()).isEqualTo(200);
            assertThat(server.complaints()).noneMatch(complaint -> complaint.contains(token));
        }
        try (ServerProcess again = ServerProcess.start(data)) {
            again.ready();
            assertThat(lineOf(again)).isNull();
        }
    }

    @Test
    void beginsWithWhomTheSettingsNameAndOnlyOnce() throws IOException {
        for (int start = 0; start < 2; start++) {
            try (ServerProcess server = ServerProcess.start(data, JAVA, SETTINGS)) {
                Client.Reply in = Client.anonymous(server.ready()).post("/auth/login", ADMIN);

                assertThat(in.status()).isEqualTo(200);
                assertThat(in.body().path("memberships"))
                        .extracting(one -> one.path("roles").path(0).asText())
                        .containsExactly("admin", "operator");
                assertThat(lineOf(server)).isNull();
            }
        }
    }

    @Test
    void refusesAnotherSecretKeyInOneLine() {
        try (ServerProcess server = ServerProcess.start(data)) {
            server.ready();
        }
        Map<String, String> another = Map.of("ATS_SECRET_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        try (ServerProcess server = ServerProcess.start(data, JAVA, another)) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.complaints())
                    .filteredOn(line -> line.startsWith("ats: "))
                    .singleElement()
                    .asString()
                    .contains("another ATS_SECRET_KEY");
        }
    }

    @Test
    void answersOthersWhileManySignIn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try (ServerProcess server = ServerProcess.start(data, JAVA, SETTINGS)) {
            Client client = Client.anonymous(server.ready());
            Callable<Integer> signIn = () -> client.post("/auth/login", ADMIN).status();
            List<Future<Integer>> signIns = IntStream.range(0, MANY)
                    .mapToObj(one -> threads.submit(signIn))
                    .toList();

            int answeredMeanwhile = 0;
            while (signIns.stream().anyMatch(one -> !one.isDone())) {
                assertThat(client.get("/jobs/01900000-0000-7000-8000-000000000000")
                                .status())
                        .isEqualTo(404);
                answeredMeanwhile += signIns.stream().anyMatch(one -> !one.isDone()) ? 1 : 0;
            }

            assertThat(answeredMeanwhile).isPositive();
            for (Future<Integer> one : signIns) {
                assertThat(one.get()).isIn(200, 503);
            }
            assertThat(client.post("/auth/login", ADMIN).status()).isEqualTo(200);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String setUp(String token) {
        return """
                {"token": "%s", "full_name": "Ada", "email": "ada@first.example", "password": "a long way to Tipperary",
                 "organization": {"name": "First"}}""".formatted(token);
    }

    private static String lineOf(ServerProcess server) {
        return server.output().stream()
                .filter(line -> line.startsWith("set up with: "))
                .findFirst()
                .orElse(null);
    }
}
