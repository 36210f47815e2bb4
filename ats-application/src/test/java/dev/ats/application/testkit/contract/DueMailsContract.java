package dev.ats.application.testkit.contract;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.teams.FoundTeam;
import dev.ats.application.access.teams.StaffTeam;
import dev.ats.application.kernel.Seen;
import dev.ats.application.messaging.OutgoingMail;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.pipeline.TellBreaches;
import dev.ats.application.pipeline.sla.SetSlaTargets;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that the clock brings about: alerts when a target is breached, and decisions when they have been held long enough. */
public abstract class DueMailsContract {
    private static final Stage SCREENING = new Stage("screening");
    private static final Actor WATCH = new Actor.System("sla");

    private final String names = UUID.randomUUID().toString();
    private AtsTestKit kit;
    private InMemoryMailer mailer;
    private Workplace acme;
    private Person rita;
    private Person boss;
    private JobId job;

    /** The product, on a clock of this story's own. */
    protected abstract AtsTestKit kit();

    @BeforeEach
    void beginOnAMonday() {
        kit = kit();
        mailer = (InMemoryMailer) kit.ports().mailer();
        at("2026-06-01T09:00:00Z");
        acme = kit.organization("Acme-" + names);
        rita = acme.recruiter("rita-" + names);
        boss = acme.recruiter("boss-" + names);
        job = rita.opens("Baker");
    }

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

    @Test
    void aDecisionIsHeldForAsLongAsTheOrganizationHasSet() {
        hold(48);
        ApplicationId application = screened("carl");
        rita.moves(application, "rejected");
        work();
        // Set later, it changes nothing for what is held already.
        hold(0);
        forward(Duration.ofHours(47));
        work();
        assertThat(decisionsTo("carl")).isEmpty();
        forward(Duration.ofHours(1));
        work();
        assertThat(decisionsTo("carl")).containsExactly("yes");
    }

    @Test
    void aDecisionThatIsTakenBackIsNeverToldAndOneMadeAnewIsHeldAnew() {
        hold(48);
        ApplicationId application = screened("carl");
        rita.moves(application, "rejected");
        work();
        forward(Duration.ofHours(24));
        acme.admin().reinstates(application);
        rita.moves(application, "rejected");
        work();
        forward(Duration.ofHours(24));
        work();
        assertThat(decisionsTo("carl")).as("the first").isEmpty();
        forward(Duration.ofHours(24));
        work();
        assertThat(decisionsTo("carl")).as("the second").containsExactly("yes");
    }

    @Test
    void otherMovesAndWithdrawalsAreToldAtOnceAndDecisionsWhereNothingIsSet() {
        hold(48);
        rita.moves(screened("carl"), "withdrawn");
        work();
        assertThat(movesTo("carl")).isEqualTo(2);
        hold(0);
        rita.moves(screened("cora"), "rejected");
        work();
        assertThat(decisionsTo("cora")).containsExactly("yes");
    }

    private ApplicationId screened(String name) {
        ApplicationId application = kit.candidate(name + "-" + names).appliesTo(job);
        rita.moves(application, "screening");
        return application;
    }

    private void look() {
        done(kit.ats().pipeline().tellBreaches().run(WATCH, new TellBreaches(acme.id(), 100)));
        work();
    }

    private void work() {
        kit.rounds().work();
    }

    private void allow(int hours) {
        done(kit.ats()
                .pipeline()
                .sla()
                .setTargets()
                .run(rita.actor(), new SetSlaTargets(job, Map.of(SCREENING, new TargetHours(hours)), Seen.ANY)));
    }

    private void hold(int hours) {
        SettingValues values = new SettingValues(null, hours, null, null, null, null, null, null, null);
        done(kit.ats()
                .organizations()
                .settings()
                .change()
                .run(acme.admin().actor(), new ChangeSettings(null, values, Seen.ANY)));
    }

    private void manage(Person manager, Person member) {
        Team.State team = done(kit.ats()
                .access()
                .teams()
                .found()
                .run(acme.admin().actor(), new FoundTeam(new Name("Ovens"), manager.account())));
        done(kit.ats()
                .access()
                .teams()
                .staff()
                .run(acme.admin().actor(), new StaffTeam(team.id(), Set.of(member.account()), Seen.ANY)));
    }

    private List<String> alerted() {
        return sent().filter(mail -> mail.template() == MailTemplate.SLA_ALERT)
                .map(mail -> mail.to().value())
                .toList();
    }

    private List<String> decisionsTo(String name) {
        return sent().filter(
                        mail -> mail.to().value().startsWith(name) && mail.template() == MailTemplate.STAGE_CHANGED)
                .map(mail -> mail.words().get("rejected"))
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private long movesTo(String name) {
        return sent().filter(
                        mail -> mail.to().value().startsWith(name) && mail.template() == MailTemplate.STAGE_CHANGED)
                .count();
    }

    /** The mailer may be shared. */
    private Stream<OutgoingMail> sent() {
        return mailer.sent().stream().filter(mail -> mail.to().value().contains(names));
    }

    private void at(String time) {
        forward(Duration.between(kit.clock().now(), Instant.parse(time)));
    }

    private void forward(Duration by) {
        kit.clock().advance(by);
    }
}
