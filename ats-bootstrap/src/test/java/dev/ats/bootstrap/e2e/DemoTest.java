package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration, as a newcomer starts it. */
class DemoTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path temporary;

    @Test
    void tellsTheStoryToItsEndAndLeavesNothingBehind() throws IOException {
        ServerProcess demo = ServerProcess.run(
                temporary, JAVA, Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary), "demo");

        assertThat(demo.awaitEnd()).as("%s", demo.complaints()).isZero();

        List<String> told = demo.output();
        assertThat(told).anyMatch(line -> line.contains("Carl accepts and is hired."));
        assertThat(told).anyMatch(line -> line.contains("5  offer      ->  hired") && line.contains("Henry Manager"));
        assertThat(told).anyMatch(line -> line.contains("denied  application.move") && line.contains("Carl Candidate"));
        assertThat(told).anyMatch(line -> line.contains("Congratulations: Backend engineer"));
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("ats-demo-")))
                    .isEmpty();
        }
    }
}
