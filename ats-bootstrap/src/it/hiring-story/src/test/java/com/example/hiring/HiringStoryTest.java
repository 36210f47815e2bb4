package com.example.hiring;

import static dev.ats.application.testkit.Outcomes.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import org.junit.jupiter.api.Test;

class HiringStoryTest {
    @Test
    void whoIsHiredLastFindsNoOpeningLeft() {
        AtsTestKit kit = AtsTestKit.inMemory();
        Workplace acme = kit.organization("Acme");
        Person rita = acme.recruiter("rita");
        JobId engineer = rita.opens("Engineer");

        ApplicationId carl = kit.candidate("carl").appliesTo(engineer);
        rita.moves(carl, "screening", "interview", "offer", "hired");
        ApplicationId late = acme.anApplication().on(engineer).in("offer");

        assertEquals("transition_blocked", refused(rita.triesToMove(late, "hired")).code());
    }
}
