package dev.ats.application.pipeline;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {
    private static final int RACERS = 16;

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");

    @Test
    void exactlyOneOfManyMovesFromOneVersionWins() throws Exception {
        ApplicationId application =
                acme.anApplication().on(rita.opens("Engineer")).in("applied");
        MoveApplication move = new MoveApplication(application, new Stage("screening"), null, Seen.version(1));

        List<String> codes = Race.of(RACERS, i -> kit.ats().pipeline().move().run(rita.actor(), move));

        assertThat(codes).containsOnlyOnce("done").hasSize(RACERS);
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("stale");
        assertThat(kit.inspection().history(acme.id(), application))
                .extracting(Step::sequence)
                .containsExactly(1, 2);
    }

    @Test
    void oneCandidateAppliesOnceHoweverOftenTheyTryAtOnce() throws Exception {
        JobId job = rita.opens("Engineer");
        Person carl = kit.unverified("carl");

        List<String> codes = Race.of(RACERS, i -> carl.triesToApplyTo(job));

        assertThat(codes).containsOnlyOnce("done");
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("already_applied");
        assertThat(applicationsOn(job)).hasSize(1);
    }

    @Test
    void aPublicApplicantIsOneCandidateHoweverOftenTheyTryAtOnce() throws Exception {
        JobId job = rita.opens("Engineer");
        ApplyPublicly apply = new ApplyPublicly(job, new Name("Carl"), AtsTestKit.emailOf("carl"), null);

        List<String> codes = Race.of(
                RACERS,
                i -> kit.ats().pipeline().applyPublicly().run(kit.anybody().actor(), apply));

        assertThat(codes).containsOnly("done");
        assertThat(applicationsOn(job)).hasSize(1);
    }

    @Test
    void hiresNeverExceedOpenings() throws Exception {
        JobId job = rita.opens("Engineer", 3);
        List<ApplicationId> offered = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            offered.add(acme.anApplication().on(job).in("offer"));
        }

        List<String> codes = Race.of(RACERS, i -> rita.triesToMove(offered.get(i), "hired"));

        assertThat(codes).filteredOn("done"::equals).hasSize(3);
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("transition_blocked");
        assertThat(kit.inspection().filled(acme.id(), job)).isEqualTo(3);
    }

    @Test
    void oneIsActiveHoweverManyAppliesAndReinstatementsMeet() throws Exception {
        JobId job = rita.opens("Engineer");
        Person carl = kit.candidate("carl");
        ApplicationId ended = carl.appliesTo(job);
        rita.moves(ended, "rejected");

        List<String> codes = Race.of(RACERS, i -> i % 2 == 0 ? rita.triesToReinstate(ended) : carl.triesToApplyTo(job));

        assertThat(codes).containsOnlyOnce("done");
        assertThat(codes).filteredOn(code -> !code.equals("done")).isSubsetOf("already_applied", "not_ended", "stale");
        assertThat(applicationsOn(job)).filteredOn(ApplicationRow::active).hasSize(1);
    }

    private List<ApplicationRow> applicationsOn(JobId job) {
        return done(kit.ats().pipeline().list().ask(rita.actor(), new ListApplications(job, null, Paging.FIRST)))
                .items();
    }
}
