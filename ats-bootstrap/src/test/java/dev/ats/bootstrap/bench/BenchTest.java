package dev.ats.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run so small that it measures nothing, but does everything. */
class BenchTest {

    @TempDir
    private Path temporary;

    private final List<String> said = new ArrayList<>();

    @Test
    void measuresEveryOperationAndWritesTheTablesIntoThePage() throws IOException {
        Path page = temporary.resolve("performance.md");
        Files.writeString(page, "# Before\n<!-- bench -->\nold\n<!-- end of bench -->\nAfter.\n");

        Bench.run(new Options(List.of(200), 1, 40, 20, 4, "", page), said::add);

        String written = Files.readString(page);
        assertThat(written).startsWith("# Before\n").endsWith("After.\n").doesNotContain("old");
        assertThat(written)
                .contains("| goal | must | aim | measured | verdict |")
                .contains("CPU of a move, against one statement's at 200 applications");
        List<String> rows =
                said.stream().filter(line -> line.contains(" | 200 | ")).toList();
        assertThat(rows)
                .allMatch(row -> row.chars().filter(c -> c == '|').count() == 13)
                .anyMatch(row -> row.startsWith("| " + Workload.MOVE + " |"))
                .anyMatch(row -> row.startsWith("| " + Workload.APPLY + " |"))
                .anyMatch(row -> row.startsWith("| " + Workload.BOARD + " |"))
                .anyMatch(row -> row.startsWith("| sign-in |"))
                .anyMatch(row -> row.startsWith("| audit |"));
    }
}
