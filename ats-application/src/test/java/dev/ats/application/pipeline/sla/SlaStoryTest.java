package dev.ats.application.pipeline.sla;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.organizations.settings.Day;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.TimeOfDay;
import dev.ats.domain.organizations.settings.TimeZoneName;
import dev.ats.domain.organizations.settings.WorkCalendar;
import dev.ats.domain.organizations.settings.WorkHours;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.Sla;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Outcome;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A stay is measured in the organization's working time: not over weekends and holidays, and not while its job is on hold. */
class SlaStoryTest {
    private static final Stage SCREENING = new Stage("screening");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final Person carl = kit.candidate("carl");
    private final JobId job = rita.opens("Baker");

    @Test
    void fromFridayAfternoonOverAHolidayAndAHoldToTheBreach() {
        inBerlin("2026-04-06");
        allow(Map.of(SCREENING, new TargetHours(8)));
        ApplicationId application = carl.appliesTo(job);
        assertThat(seenBy(rita, application))
                .as("no target for the first stage")
                .isNull();

        // Friday before Easter, half an hour before the end of the day.
        at("2026-04-03T14:30:00Z");
        rita.moves(application, "screening");
        assertThat(seenBy(rita, application))
                .isEqualTo(new Sla(SlaStatus.ON_TRACK, Instant.parse("2026-04-07T14:30:00Z"), 8, 0));

        // Easter Monday counts for nothing.
        at("2026-04-06T10:00:00Z");
        assertThat(seenBy(rita, application).workedHours()).isEqualTo(0.5);

        // Held on Tuesday from eleven to three: four hours more.
        at("2026-04-07T09:00:00Z");
        rita.gives(job, JobStatus.ON_HOLD);
        at("2026-04-07T11:00:00Z");
        assertThat(seenBy(rita, application)).isEqualTo(new Sla(SlaStatus.ON_TRACK, null, 8, 2.5));
        at("2026-04-07T13:00:00Z");
        rita.gives(job, JobStatus.OPEN);
        Instant due = Instant.parse("2026-04-08T10:30:00Z");
        assertThat(seenBy(rita, application)).isEqualTo(new Sla(SlaStatus.ON_TRACK, due, 8, 2.5));

        at("2026-04-08T09:00:00Z");
        assertThat(seenBy(rita, application)).isEqualTo(new Sla(SlaStatus.AT_RISK, due, 8, 6.5));
        at("2026-04-08T10:31:00Z");
        assertThat(seenBy(rita, application)).isEqualTo(new Sla(SlaStatus.BREACHED, due, 8, 8.01));

        rita.moves(application, "interview");
        assertThat(seenBy(rita, application)).as("no target for this stage").isNull();
    }

    @Test
    void isShownToMembersInEveryListAndToCandidatesNowhere() {
        allow(Map.of(new Stage("applied"), new TargetHours(8)));
        ApplicationId application = carl.appliesTo(job);
        ApplicationId own = rita.appliesTo(job);
        Sla sla = seenBy(rita, application);
        assertThat(sla.status()).isEqualTo(SlaStatus.ON_TRACK);

        for (List<ApplicationRow> rows : lists(rita)) {
            assertThat(rows).extracting(ApplicationRow::id).containsExactly(own, application);
            assertThat(rows).extracting(ApplicationRow::sla).containsExactly(null, sla);
        }
        assertThat(carl.sees(application)).isInstanceOf(ApplicationView.ForCandidate.class);
        assertThat(refused(kit.ats().pipeline().sla().targets().ask(carl.actor(), new ViewSlaTargets(job)))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void endsWithTheApplicationAndBeginsAnewWhenItIsTakenUpAgain() {
        allow(Map.of(SCREENING, new TargetHours(8)));
        ApplicationId application = carl.appliesTo(job);
        rita.moves(application, "screening");
        kit.clock().advance(Duration.ofDays(3));
        rita.moves(application, "rejected");
        assertThat(seenBy(rita, application)).isNull();
        acme.admin().reinstates(application);
        assertThat(seenBy(rita, application).workedHours()).isZero();
    }

    @Test
    void targetsAreReplacedInTheVersionSeenAndForStagesThereAre() {
        SlaTargetsView first = allow(Map.of(SCREENING, new TargetHours(8)));
        assertThat(first)
                .isEqualTo(done(kit.ats().pipeline().sla().targets().ask(rita.actor(), new ViewSlaTargets(job))));
        assertThat(first.version()).isEqualTo(2);
        assertThat(refused(set(rita, Map.of(), Seen.onlyIf(1))).code()).isEqualTo("precondition_failed");
        assertThat(refused(set(rita, Map.of(new Stage("hired"), new TargetHours(8)), Seen.ANY))
                        .code())
                .isEqualTo("unknown_stage");
        Person rolf = acme.recruiter("rolf");
        assertThat(refused(set(rolf, Map.of(), Seen.ANY)).code()).isEqualTo("forbidden");
    }

    private List<List<ApplicationRow>> lists(Person reader) {
        return List.of(
                done(kit.ats()
                                .pipeline()
                                .find()
                                .ask(reader.actor(), new FindApplications(ApplicationReads.Filter.NONE, Paging.FIRST)))
                        .items(),
                done(kit.ats().pipeline().list().ask(reader.actor(), new ListApplications(job, null, Paging.FIRST)))
                        .items(),
                done(kit.ats().pipeline().board().ask(reader.actor(), new ViewBoard(job)))
                        .stages()
                        .get(0)
                        .applications());
    }

    private static Sla seenBy(Person reader, ApplicationId application) {
        return ((ApplicationView.ForMember) reader.sees(application)).sla();
    }

    private SlaTargetsView allow(Map<Stage, TargetHours> hours) {
        return done(set(rita, hours, Seen.ANY));
    }

    private Outcome<SlaTargetsView> set(Person by, Map<Stage, TargetHours> hours, Seen seen) {
        return kit.ats().pipeline().sla().changeTargets().run(by.actor(), new SetSlaTargets(job, hours, seen));
    }

    private void inBerlin(String holiday) {
        WorkCalendar calendar = new WorkCalendar(
                new TimeZoneName("Europe/Berlin"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new WorkHours(new TimeOfDay("09:00"), new TimeOfDay("17:00")),
                Set.of(new Day(holiday)));
        SettingValues values = new SettingValues(calendar, null, null, null, null, null, null, null, null);
        done(kit.ats()
                .organizations()
                .settings()
                .change()
                .run(acme.admin().actor(), new ChangeSettings(null, values, Seen.ANY)));
    }

    private void at(String time) {
        kit.clock().advance(Duration.between(kit.clock().now(), Instant.parse(time)));
    }
}
