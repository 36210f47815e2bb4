package dev.ats.application.story;

import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.pipeline.HistoryView;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import org.junit.jupiter.api.Test;

class HiringStoryTest {

    @Test
    void carlIsHiredForTheOnlyOpening() {
        AtsTestKit kit = AtsTestKit.inMemory();
        Workplace acme = kit.organization("Acme");
        Person rita = acme.recruiter("rita");
        Person carl = kit.candidate("carl");
        JobId engineer = rita.opens("Engineer");

        ApplicationId application = carl.appliesTo(engineer);
        rita.moves(application, "screening", "interview", "offer", "hired");

        assertThat(carl.sees(application).version()).isEqualTo(5);
        assertThat(carl.readsHistoryOf(application).data())
                .extracting(HistoryView.Entry::toState)
                .extracting(Stage::key)
                .containsExactly("applied", "screening", "interview", "offer", "hired");
        assertThat(acme.outbox())
                .extracting(Inspection.Told::event)
                .endsWith("ApplicationMoved", "ApplicationMoved", "ApplicationMoved", "ApplicationMoved");

        ApplicationId late = acme.anApplication().on(engineer).in("offer");
        assertThat(refused(rita.triesToMove(late, "hired")).code()).isEqualTo("transition_blocked");
    }

    @Test
    void everyStageIsReachedByAFixture() {
        Workplace acme = AtsTestKit.inMemory().organization("Acme");

        for (String stage : new String[] {"applied", "screening", "interview", "offer", "hired", "withdrawn"}) {
            assertThat(acme.admin()
                            .readsHistoryOf(acme.anApplication().in(stage))
                            .data())
                    .last()
                    .extracting(entry -> entry.toState().key())
                    .isEqualTo(stage);
        }
    }
}
