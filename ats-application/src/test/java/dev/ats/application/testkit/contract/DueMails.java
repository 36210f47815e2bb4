package dev.ats.application.testkit.contract;

import static dev.ats.application.testkit.Outcomes.done;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A bakery whose mails the clock brings about, from a Monday morning on. */
public abstract class DueMails {
    static final Stage SCREENING = new Stage("screening");
    static final Actor WATCH = new Actor.System("sla");

    final String names = UUID.randomUUID().toString();
    AtsTestKit kit;
    InMemoryMailer mailer;
    Workplace acme;
    Person rita;
    Person boss;
    JobId job;

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

    ApplicationId screened(String name) {
        ApplicationId application = kit.candidate(name + "-" + names).appliesTo(job);
        rita.moves(application, "screening");
        return application;
    }

    void look() {
        done(kit.ats().pipeline().tellBreaches().run(WATCH, new TellBreaches(acme.id(), 100)));
        work();
    }

    void work() {
        kit.rounds().work();
    }

    void allow(int hours) {
        done(kit.ats()
                .pipeline()
                .sla()
                .changeTargets()
                .run(rita.actor(), new SetSlaTargets(job, Map.of(SCREENING, new TargetHours(hours)), Seen.ANY)));
    }

    void hold(int hours) {
        SettingValues values = new SettingValues(null, hours, null, null, null, null, null, null, null);
        done(kit.ats()
                .organizations()
                .settings()
                .change()
                .run(acme.admin().actor(), new ChangeSettings(null, values, Seen.ANY)));
    }

    void manage(Person manager, Person member) {
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

    List<String> alerted() {
        return sent().filter(mail -> mail.template() == MailTemplate.SLA_ALERT)
                .map(mail -> mail.to().value())
                .toList();
    }

    List<String> decisionsTo(String name) {
        return sent().filter(
                        mail -> mail.to().value().startsWith(name) && mail.template() == MailTemplate.STAGE_CHANGED)
                .map(mail -> mail.words().get("rejected"))
                .filter(said -> !said.isEmpty())
                .toList();
    }

    long movesTo(String name) {
        return sent().filter(
                        mail -> mail.to().value().startsWith(name) && mail.template() == MailTemplate.STAGE_CHANGED)
                .count();
    }

    /** The mailer may be shared. */
    Stream<OutgoingMail> sent() {
        return mailer.sent().stream().filter(mail -> mail.to().value().contains(names));
    }

    void at(String time) {
        forward(Duration.between(kit.clock().now(), Instant.parse(time)));
    }

    void forward(Duration by) {
        kit.clock().advance(by);
    }
}
