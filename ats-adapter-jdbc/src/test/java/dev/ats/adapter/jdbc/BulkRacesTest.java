package dev.ats.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Several processes at the same bulk: each item is done once, whoever does it. */
class BulkRacesTest {

    private static final int PROCESSES = 3;
    private static final int ITEMS = 40;

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    private final AtsTestKit kit = database.kit();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");

    @Test
    void movesEachOnce() throws Exception {
        JobId job = rita.opens("Baker");
        List<ApplicationId> applications = applications(job, "applied");
        BulkId bulk = rita.starts(BulkTask.move(new Stage("screening"), null), applications);

        assertThat(race(bulk)).containsOnly("done");

        BulkView view = rita.sees(bulk);
        assertThat(view.count(ItemResult.Outcome.DONE)).isEqualTo(ITEMS);
        for (ApplicationId application : applications) {
            assertThat(kit.inspection().history(acme.id(), application))
                    .extracting(Step::sequence)
                    .containsExactly(1, 2);
        }
        assertThat(moves()).isEqualTo(ITEMS);
    }

    @Test
    void hiresAsManyAsThereAreOpenings() throws Exception {
        JobId job = rita.opens("Baker", 5);
        BulkId bulk = rita.starts(BulkTask.move(new Stage("hired"), null), applications(job, "offer"));

        assertThat(race(bulk)).containsOnly("done");

        BulkView view = rita.sees(bulk);
        assertThat(view.count(ItemResult.Outcome.DONE)).isEqualTo(5);
        assertThat(view.count(ItemResult.Outcome.REFUSED)).isEqualTo(ITEMS - 5);
        assertThat(kit.inspection().filled(acme.id(), job)).isEqualTo(5);
    }

    @Test
    void tagsEachOnce() throws Exception {
        BulkId bulk = rita.starts(BulkTask.tag(new Tag("later")), applications(rita.opens("Baker"), "applied"));

        assertThat(race(bulk)).containsOnly("done");

        assertThat(rita.sees(bulk).count(ItemResult.Outcome.DONE)).isEqualTo(ITEMS);
        assertThat(acme.outbox())
                .filteredOn(told -> told.event().equals("CandidateTagged"))
                .hasSize(ITEMS);
    }

    private List<String> race(BulkId bulk) throws Exception {
        List<Ats> processes = IntStream.range(0, PROCESSES)
                .mapToObj(n -> AtsAssembly.of(database.ports(kit.clock(), AtsDatabase.ids())))
                .toList();
        return Race.of(PROCESSES, n -> processes
                .get(n)
                .pipeline()
                .bulks()
                .advance()
                .run(AtsTestKit.STAGE_HAND, new AdvanceBulk(acme.id(), bulk, Duration.ofMinutes(1))));
    }

    private List<ApplicationId> applications(JobId job, String stage) {
        return IntStream.range(0, ITEMS)
                .mapToObj(n -> acme.anApplication().on(job).in(stage))
                .toList();
    }

    private long moves() {
        return acme.outbox().stream()
                .filter(told -> told.event().equals("ApplicationMoved"))
                .count();
    }
}
