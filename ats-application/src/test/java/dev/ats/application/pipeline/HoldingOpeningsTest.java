package dev.ats.application.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A hire holds the openings from the moment it looks at them, so that its guard cannot be wrong at the commit. */
class HoldingOpeningsTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final JobId job = rita.opens("Engineer");

    @Test
    void aHireWaitsForWhoeverHoldsTheOpeningsAndIsThenBlocked() throws Exception {
        ApplicationId application = acme.anApplication().on(job).in("offer");
        ApplicationId other = acme.anApplication().on(job).in("offer");
        FutureTask<Outcome<MoveResult>> hire = new FutureTask<>(() -> rita.triesToMove(application, "hired"));

        whileOpeningsAreHeldBy(other, () -> awaitWaiting(start(hire)), true);

        assertThat(codeOf(hire.get(10, TimeUnit.SECONDS))).isEqualTo("transition_blocked");
    }

    @Test
    void anyOtherMoveWaitsForNobody() throws Exception {
        ApplicationId application = acme.anApplication().on(job).in("offer");
        FutureTask<Outcome<MoveResult>> rejection = new FutureTask<>(() -> rita.triesToMove(application, "rejected"));

        whileOpeningsAreHeldBy(application, () -> await(start(rejection)), false);

        assertThat(codeOf(rejection.get(10, TimeUnit.SECONDS))).isEqualTo("done");
    }

    private void whileOpeningsAreHeldBy(ApplicationId holder, Runnable meanwhile, boolean fill) {
        Opening opening = new Opening(Home.of(acme.id()), AtsTestKit.STAGE_HAND, RequestKey.NONE, false);
        kit.ports().kernel().units().inside(opening, unit -> {
            kit.ports().applications().find(holder, Applications.Hold.OPENINGS);
            meanwhile.run();
            unit.commit(fill ? List.of(kit.ports().jobs().filling(job)) : List.of());
            return unit;
        });
    }

    private static Thread start(FutureTask<?> task) {
        Thread thread = new Thread(task, "hiring");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void awaitWaiting(Thread thread) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (thread.getState() != Thread.State.TIMED_WAITING && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(thread.getState()).isEqualTo(Thread.State.TIMED_WAITING);
    }

    private static void await(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
        assertThat(thread.isAlive()).isFalse();
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome.fold(value -> "done", refusal -> refusal.code());
    }
}
