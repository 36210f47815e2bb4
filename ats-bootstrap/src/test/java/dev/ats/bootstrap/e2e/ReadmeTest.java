package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.bootstrap.e2e.ShellSession.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README's "Try it" does what it says when it is typed into a shell, line by line. */
class ReadmeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final List<Promise> PROMISES = List.of(
            Promise.that("opens a job", "\"[id]\""),
            Promise.that("applies without an account", "/stage=applied", "/active=true", "/version=1", "/id=[id]"),
            Promise.that("applies with an account", "\"[id]\""),
            Promise.that("lists the moves", "/stage=applied", "/moves/0/to=screening", "/moves/0/allowed=true"),
            Promise.that("moves to screening", "/from_state=applied", "/to_state=screening", "/application/version=2"),
            Promise.that(
                    "refuses what the pipeline has not",
                    "/status=400",
                    "/code=transition_not_allowed",
                    "/allowed/0=interview"),
            Promise.that(
                    "shows the board",
                    "/stages/0/stage=applied",
                    "/stages/0/count=1",
                    "/stages/1/stage=screening",
                    "/stages/1/count=1"),
            Promise.that(
                    "hides members and their reasons from the candidate",
                    "/data/0/changed_by=[id]",
                    "/data/1/to_state=screening",
                    "/data/1/changed_by=system:hiring_team",
                    "/data/1/reason=null",
                    "/data/2="),
            Promise.that("withdraws", "/stage=withdrawn", "/active=false", "/version=3"),
            Promise.that("hides it from another organization", "/status=404", "/code=not_found"),
            Promise.that("denies the candidate a move", "/status=403", "/code=forbidden"));

    private static Path data;
    private static List<Answer> answers;

    /** What a line says that it does, and what its answer has at which place. */
    private record Promise(String sentence, List<String> places) {

        static Promise that(String sentence, String... places) {
            return new Promise(sentence, List.of(places));
        }
    }

    @BeforeAll
    static void typeItIn() throws IOException {
        List<String> missing = ShellSession.missing();
        assumeTrue(missing.isEmpty(), () -> "not on this machine: " + missing);
        data = World.temporary();
        String port = String.valueOf(freePort());
        List<String> lines = block().map(line -> line.replace("8080", port)).toList();
        answers = ShellSession.type(
                lines, Map.of("ATS_HTTP_PORT", port, "ATS_DATA_DIR", data.toString(), "ATS_ALLOW_VOLATILE", "true"));
    }

    @AfterAll
    static void clean() {
        if (data != null) {
            awaitTheEndOfTheDatabase();
            World.remove(data);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRequestIsAnsweredAsPromised() {
        List<Answer> requests = answers.stream()
                .filter(answer -> answer.line().contains("$ATS/"))
                .toList();
        assertThat(requests).hasSameSizeAs(PROMISES);
        return IntStream.range(0, PROMISES.size()).mapToObj(i -> {
            Promise promise = PROMISES.get(i);
            return dynamicTest(promise.sentence(), () -> check(requests.get(i), promise));
        });
    }

    @Test
    void everyLineSucceeds() {
        assertThat(answers.subList(0, answers.size() - 1)).allMatch(answer -> answer.status() == 0);
    }

    @Test
    void theLastLineStopsTheServerAndItsDatabase() {
        assertThat(answers.get(answers.size() - 1).status()).isEqualTo(143);
        awaitTheEndOfTheDatabase();
    }

    private static void check(Answer answer, Promise promise) throws IOException {
        boolean json = answer.output().startsWith("{");
        JsonNode body = json ? JSON.readTree(answer.output()) : JSON.nullNode();
        for (String place : promise.places()) {
            String[] pair = place.split("=", 2);
            String found = pair.length == 2 ? body.at(pair[0]).asText() : '"' + answer.output() + '"';
            String wanted = pair[pair.length - 1].replace("[id]", UUID);
            assertThat(found).as("%s in %s", place, answer).matches(wanted);
        }
    }

    /** The commands of the shell block under "Try it". */
    private static Stream<String> block() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("ats.root"), "README.md"));
        String fence = "```";
        int start = readme.indexOf(fence + "sh\n", readme.indexOf("### Try it")) + fence.length() + 3;
        return readme.substring(start, readme.indexOf(fence, start))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** Below the ports that systems give to whoever asks for any, lest another test gets it in between. */
    private static int freePort() throws IOException {
        IOException last = new IOException("no port was tried");
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                last = taken;
            }
        }
        throw last;
    }

    private static void awaitTheEndOfTheDatabase() {
        Eventually.within(Duration.ofSeconds(60), "the database has ended", () -> {
            try (Stream<Path> files = Files.find(data, 4, (path, is) -> path.endsWith("postmaster.pid"))) {
                return files.findAny().isEmpty();
            } catch (IOException | UncheckedIOException changing) {
                return false;
            }
        });
    }
}
