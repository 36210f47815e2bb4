package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.pipeline.Applications;
import dev.ats.application.pipeline.sla.Slas;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.organizations.settings.Day;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.organizations.settings.TimeOfDay;
import dev.ats.domain.organizations.settings.TimeZoneName;
import dev.ats.domain.organizations.settings.WorkCalendar;
import dev.ats.domain.organizations.settings.WorkHours;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.Pause;
import dev.ats.domain.pipeline.sla.SlaTargets;
import dev.ats.domain.pipeline.sla.SlaTerms;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Outcome;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Targets are kept with their job, and what stays are measured by is what was set and what happened. */
public abstract class SlasContract extends PortContract {
    private static final Stage SCREENING = new Stage("screening");
    private static final Map<Stage, TargetHours> DAY = Map.of(SCREENING, new TargetHours(8));
    private static final Map<Stage, TargetHours> WEEK =
            Map.of(SCREENING, new TargetHours(40), new Stage("applied"), new TargetHours(2));

    @Test
    void areNoneAtFirstAndNothingWhereThereIsNoJob() {
        World world = newWorld();
        Job job = world.job(1);
        assertThat(find(world, job).state())
                .isEqualTo(
                        SlaTargets.none(world.organization(), job.state().id()).state());
        assertThat(world.read(() -> slas().find(new JobId(UUID.randomUUID())))).isEmpty();
        assertThat(newWorld().read(() -> slas().find(job.state().id()))).isEmpty();
    }

    @Test
    void keepThemWholeAndForgetThem() {
        World world = newWorld();
        Job job = world.job(1);
        SlaTargets first = saved(world, find(world, job), WEEK);
        assertThat(find(world, job).state()).isEqualTo(first.state());
        SlaTargets second = saved(world, first, Map.of());
        assertThat(find(world, job).state()).isEqualTo(second.state());
        assertThat(second.state().version()).isEqualTo(3);
    }

    @Test
    void areWrittenInTheVersionThatWasSeen() {
        World world = newWorld();
        SlaTargets none = find(world, world.job(1));
        SlaTargets first = saved(world, none, WEEK);
        saved(world, first, DAY);
        assertConflict(Conflict.Kind.LOST_CREATION, () -> saved(world, none, DAY));
        assertConflict(Conflict.Kind.STALE, () -> saved(world, first, Map.of()));
    }

    @Test
    void leaveNothingWhenTheUnitOfWorkFails() {
        World world = newWorld();
        Job job = world.job(1);
        Change<SlaTargets> change = become(find(world, job), WEEK);
        world.inside(unit -> slas().saving(change));
        assertThat(find(world, job).state().hours()).isEmpty();
    }

    @Test
    void measureByTheCalendarOfTheOrganizationAndTheTargetsAndHoldsOfTheJob() {
        World world = newWorld();
        Job job = world.job(1);
        WorkCalendar calendar = new WorkCalendar(
                new TimeZoneName("Europe/Berlin"),
                Set.of(DayOfWeek.TUESDAY),
                new WorkHours(new TimeOfDay("07:30"), new TimeOfDay("16:00")),
                Set.of(new Day("2026-12-22")));
        Application application = world.application(job, world.candidate());
        saved(world, find(world, job), WEEK);
        assertThat(terms(world, application).week()).isEqualTo(Slas.weekOf(SettingValues.DEFAULT.calendar()));
        set(world, calendar);
        Job held = given(world, job, JobStatus.ON_HOLD, "2026-03-30T10:00:00Z");
        Job again = given(world, held, JobStatus.OPEN, "2026-03-31T10:00:00.000001Z");
        given(world, again, JobStatus.ON_HOLD, "2026-04-02T10:00:00Z");

        SlaTerms expected = new SlaTerms(
                Slas.weekOf(calendar),
                WEEK,
                List.of(
                        new Pause(at("2026-03-30T10:00:00Z"), at("2026-03-31T10:00:00.000001Z")),
                        new Pause(at("2026-04-02T10:00:00Z"), null)));
        assertThat(terms(world, application)).isEqualTo(expected);
        Candidate candidate = world.candidate();
        assertThat(world.read(() -> ports().applicants()
                                .byId(candidate.state().id(), job.state().id()))
                        .orElseThrow()
                        .terms())
                .isEqualTo(expected);
    }

    @Test
    void areOfNoUseOutsideAUnitOfWork() {
        JobId job = newWorld().job(1).state().id();
        assertThatIllegalStateException().isThrownBy(() -> slas().find(job));
    }

    private Job given(World world, Job job, JobStatus status, String since) {
        Moment moment = World.moment();
        Change<Job> changed = done(job.changeStatus(status, moment));
        world.save(() -> ports().jobs().saving(changed), () -> ports().jobs().standing(changed.next(), at(since)));
        return changed.next();
    }

    private void set(World world, WorkCalendar calendar) {
        Change<Settings> change = done(Settings.unset(world.organization(), null)
                .become(new SettingValues(calendar, null, null, null, null, null, null, null, null), false));
        world.save(() -> ports().settings().saving(change));
    }

    private SlaTerms terms(World world, Application application) {
        return world.read(() -> ports().applications().find(application.state().id(), Applications.Hold.NOTHING))
                .orElseThrow()
                .file()
                .terms();
    }

    private SlaTargets find(World world, Job job) {
        return world.read(() -> slas().find(job.state().id())).orElseThrow();
    }

    private SlaTargets saved(World world, SlaTargets targets, Map<Stage, TargetHours> hours) {
        Change<SlaTargets> change = become(targets, hours);
        world.save(() -> slas().saving(change));
        return change.next();
    }

    private static Change<SlaTargets> become(SlaTargets targets, Map<Stage, TargetHours> hours) {
        return done(targets.become(hours, Pipelines.DEFAULT));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private Slas slas() {
        return ports().slas();
    }
}
