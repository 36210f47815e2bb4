package dev.ats.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run so small that it measures nothing, but does everything. */
class BenchTest {

    private static final Options TINY = new Options(List.of(200), 1, 40, 20, 4, "", null);

    @TempDir
    private Path temporary;

    private final List<String> said = new ArrayList<>();

    @Test
    void measuresEveryOperationAndWritesTheTablesIntoThePage() throws IOException {
        Path page = temporary.resolve("performance.md");
        Files.writeString(page, "# Before\n<!-- bench -->\nold\n<!-- end of bench -->\nAfter.\n");

        Bench.run(new Options(TINY.sizes(), 1, 40, 20, 4, "", page), said::add);

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

    @Test
    void isWorthNothingWhenAnInvariantIsBroken() {
        try (Installation installation = Installation.start();
                Ledger ledger = Ledger.of(installation.postgres())) {
            People.settledIn(ledger, installation.address());
            new Rounds(TINY, installation.address(), ledger, null, null, said::add).fill(200);
            ledger.requireTruth("filling");

            ledger.execute("update ats.stage_counts set n = n + 1 where (job_id, stage, slot) ="
                    + " (select job_id, stage, slot from ats.stage_counts limit 1)");
            assertBroken(ledger, "1 stages whose count is not true");

            ledger.execute("delete from ats.audit_entries where id = (select id from ats.audit_entries limit 1)");
            assertBroken(ledger, "1 steps without exactly one entry in the journal");

            ledger.execute("update ats.application_history set to_stage = 'offer' where sequence = 1");
            assertBroken(ledger, "steps that the pipeline does not know");
        }
    }

    private static void assertBroken(Ledger ledger, String complaint) {
        assertThatExceptionOfType(BenchFailed.class)
                .isThrownBy(() -> ledger.requireTruth("moves"))
                .withMessageStartingWith("this run is worth nothing: after moves there are ")
                .withMessageContaining(complaint);
    }
}
