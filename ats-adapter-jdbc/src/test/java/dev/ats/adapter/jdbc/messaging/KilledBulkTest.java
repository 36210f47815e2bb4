package dev.ats.adapter.jdbc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.SettableClock;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process had left of a bulk when it was killed, inside the transaction of one item, the rounds of another do. */
class KilledBulkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ITEMS = 30;

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    @TempDir
    private Path desk;

    @Test
    void whatIsLeftIsDoneByAnotherAndNothingTwice() throws IOException {
        SettableClock clock = new SettableClock(Instant.now());
        AtsPorts ports = database.ports(clock, AtsDatabase.ids());
        AtsTestKit kit = AtsTestKit.on(ports, clock, database.inspection());
        Workplace acme = kit.organization("Acme");
        Person rita = acme.recruiter("rita");
        JobId job = rita.opens("Baker");
        List<ApplicationId> applications = IntStream.range(0, ITEMS)
                .mapToObj(n -> acme.anApplication().on(job).in("applied"))
                .toList();
        BulkId bulk = rita.starts(BulkTask.move(new Stage("screening"), null), applications);
        Process child = child(acme, bulk);
        try {
            Eventually.within(PATIENCE, "it hangs", () -> Files.exists(desk.resolve("report")) || !child.isAlive());
            assertThat(child.isAlive()).as(errors()).isTrue();
        } finally {
            child.destroyForcibly();
        }
        Eventually.within(PATIENCE, "it is dead", () -> !child.isAlive());
        assertThat(rita.sees(bulk).count(ItemResult.Outcome.DONE)).isBetween(1, ITEMS - 1);
        clock.advance(Duration.ofSeconds(31));

        try (Rounds rounds = Rounds.start(kit.ats(), ports, database.connections(), database.settings())) {
            assertThat(rounds).isNotNull();
            Eventually.within(PATIENCE, "all is done", () -> rita.sees(bulk).isDone());
        }

        BulkView view = rita.sees(bulk);
        assertThat(view.count(ItemResult.Outcome.DONE)).isEqualTo(ITEMS);
        for (ApplicationId application : applications) {
            assertThat(kit.inspection().history(acme.id(), application))
                    .extracting(Step::sequence)
                    .containsExactly(1, 2);
        }
    }

    private Process child(Workplace workplace, BulkId bulk) throws IOException {
        ConnectionSettings server = database.server();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AdvanceAndHang.class.getName(),
                        server.url(),
                        server.user(),
                        server.password(),
                        desk.resolve("report").toString(),
                        workplace.id().toString(),
                        bulk.toString())
                .redirectErrorStream(true)
                .redirectOutput(desk.resolve("errors").toFile())
                .start();
    }

    private String errors() throws IOException {
        return Files.readString(desk.resolve("errors"));
    }
}
