package dev.ats.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.ApplicationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A host tests its listener: in memory, without threads and without waiting. */
class ListenerTest {

    @Test
    void payrollHearsOfAHire() {
        // snippet: listener-tested
        Map<UUID, ApplicationId> hired = new LinkedHashMap<>();
        AtsTestKit kit = AtsTestKit.inMemory(Listener.named("payroll", happening -> {
            if (happening.event() instanceof ApplicationMoved moved && moved.entered() == StageKind.WON) {
                hired.putIfAbsent(happening.id(), moved.application());
            }
        }));
        Workplace acme = kit.organization("Acme");
        Person rita = acme.recruiter("rita");
        ApplicationId carl = kit.candidate("carl").appliesTo(rita.opens("Engineer"));
        rita.moves(carl, "screening", "interview", "offer", "hired");
        assertThat(hired).isEmpty();

        kit.rounds().work();

        assertThat(hired.values()).containsExactly(carl);
        // end of snippet
    }
}
