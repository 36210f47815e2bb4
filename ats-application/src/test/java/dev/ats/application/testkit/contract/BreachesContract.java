package dev.ats.application.testkit.contract;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.pipeline.TellBreaches;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.shared.ApplicationId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Breaches of targets are told once for each stay, to whom they concern. */
public abstract class BreachesContract extends DueMails {

    @Test
    void aBreachIsToldOnceToTheRecruitersAndTheManagersOfTheirTeams() {
        manage(boss, rita);
        allow(8);
        ApplicationId application = screened("carl");

        at("2026-06-01T17:00:00Z");
        look();
        assertThat(alerted()).isEmpty();

        at("2026-06-02T09:00:00Z");
        look();
        look();
        assertThat(alerted())
                .containsExactlyInAnyOrder("rita-" + names + "@example.org", "boss-" + names + "@example.org");
        assertThat(mailer.sent().stream()
                        .filter(mail -> mail.template() == MailTemplate.SLA_ALERT)
                        .findFirst()
                        .orElseThrow()
                        .words())
                .containsEntry("stage", "screening")
                .containsEntry("due", "2026-06-01 17:00 UTC")
                .containsEntry("job", "Baker");

        // Neither a hold nor another target makes it a second one.
        rita.gives(job, JobStatus.ON_HOLD);
        at("2026-06-03T09:00:00Z");
        rita.gives(job, JobStatus.OPEN);
        allow(1);
        look();
        assertThat(alerted()).hasSize(2);

        // Another stay does.
        rita.moves(application, "rejected");
        acme.admin().reinstates(application);
        at("2026-06-05T09:00:00Z");
        look();
        assertThat(alerted()).hasSize(4);
    }

    @Test
    void whatHasMovedOnIsToldToNobodyAndWhatWasBreachedMeanwhileIsCaughtUpWith() {
        allow(8);
        ApplicationId moved = screened("carl");
        ApplicationId sent = screened("cora");
        screened("cleo");
        at("2026-06-20T09:00:00Z");
        rita.moves(moved, "interview");
        done(kit.ats().pipeline().tellBreaches().run(WATCH, new TellBreaches(acme.id(), 100)));
        rita.moves(sent, "interview");
        work();
        assertThat(alerted()).hasSize(1);
    }

    @Test
    void aJobOnHoldIsNotBreached() {
        allow(8);
        screened("carl");
        rita.gives(job, JobStatus.ON_HOLD);
        at("2026-06-20T09:00:00Z");
        look();
        assertThat(alerted()).isEmpty();
    }

    @Test
    void twoAtOnceTellOnce() throws Exception {
        allow(8);
        screened("carl");
        screened("cora");
        at("2026-06-20T09:00:00Z");
        Callable<Object> look = () -> kit.ats().pipeline().tellBreaches().run(WATCH, new TellBreaches(acme.id(), 100));
        List<FutureTask<Object>> both =
                Stream.of(1, 2).map(one -> PortContract.elsewhere(look)).toList();
        for (FutureTask<Object> one : both) {
            one.get();
        }
        assertThat(acme.outbox().stream().filter(told -> told.event().equals("SlaBreached")))
                .hasSize(2);
    }
}
