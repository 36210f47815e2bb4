package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.jobs.JobCreated;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is put out is written once with its cause, and not at all without it. */
public abstract class OutboxContract extends PortContract {

    @Test
    void keepsEveryEventInTheOrderItWasPutOut() {
        World world = newWorld();
        Moment moment = World.moment();
        Inspection.Told first = told(moment);
        Inspection.Told second = told(moment);

        world.inside(unit -> {
            unit.commit(List.of(
                    ports().kernel()
                            .outbox()
                            .saving(first.id(), world.organization(), event(first), moment.by(), moment.at()),
                    ports().kernel()
                            .outbox()
                            .saving(second.id(), world.organization(), event(second), moment.by(), moment.at())));
            return unit;
        });

        assertThat(inspection().outbox(world.organization())).containsExactly(first, second);
    }

    @Test
    void keepsNothingOfWhatWasNotCommitted() {
        World world = newWorld();
        Moment moment = World.moment();
        Inspection.Told told = told(moment);

        world.inside(unit -> ports().kernel()
                .outbox()
                .saving(told.id(), world.organization(), event(told), moment.by(), moment.at()));

        assertThat(inspection().outbox(world.organization())).isEmpty();
    }

    @Test
    void keepsTheInstallationsOwn() {
        Moment moment = World.moment();
        Inspection.Told told = told(moment);

        newWorld().save(OrganizationId.INSTALLATION, () -> ports().kernel()
                .outbox()
                .saving(told.id(), OrganizationId.INSTALLATION, event(told), moment.by(), moment.at()));

        assertThat(inspection().outbox(OrganizationId.INSTALLATION)).contains(told);
    }

    private static Inspection.Told told(Moment moment) {
        JobCreated event = new JobCreated(new JobId(UUID.randomUUID()), JobStatus.DRAFT);
        return new Inspection.Told(UUID.randomUUID(), "JobCreated", event.about(), moment.by(), moment.at());
    }

    private static Event event(Inspection.Told told) {
        return new JobCreated(new JobId(told.about().id()), JobStatus.DRAFT);
    }
}
