package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.organizations.settings.AllSettings;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.organizations.settings.Day;
import dev.ats.domain.organizations.settings.Language;
import dev.ats.domain.organizations.settings.Likeness;
import dev.ats.domain.organizations.settings.OfferApproval;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.organizations.settings.TimeOfDay;
import dev.ats.domain.organizations.settings.TimeZoneName;
import dev.ats.domain.organizations.settings.WorkCalendar;
import dev.ats.domain.organizations.settings.WorkHours;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.TeamId;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is set is kept whole, by organization and team; what is not is nowhere. */
public abstract class AllSettingsContract extends PortContract {
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            new TimeZoneName("Europe/Berlin"),
            Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
            new WorkHours(new TimeOfDay("07:30"), new TimeOfDay("16:00")),
            Set.of(new Day("2026-12-25"), new Day("2026-12-26")));
    private static final SettingValues ALL = new SettingValues(
            CALENDAR,
            48,
            12,
            true,
            OfferApproval.MANAGER,
            new PipelineName("default"),
            new Likeness(0.75),
            new Name("Jobs at Acme"),
            new Language("de-CH"));
    private static final SettingValues OF_TEAM = new SettingValues(
            new WorkCalendar(CALENDAR.timeZone(), CALENDAR.workingDays(), CALENDAR.hours(), Set.of()),
            0,
            null,
            null,
            null,
            null,
            null,
            null,
            new Language("fr"));

    @Test
    void areUnsetAtFirst() {
        World world = newWorld();

        AllSettings.Found found = find(world, null);

        assertThat(found.settings().state())
                .isEqualTo(Settings.unset(world.organization(), null).state());
        assertThat(found.organizations()).isEqualTo(SettingValues.NONE);
    }

    @Test
    void keepEveryValueAndForgetIt() {
        World world = newWorld();
        Settings all = saved(world, find(world, null).settings(), ALL);
        assertThat(find(world, null).settings().state()).isEqualTo(all.state());
        assertThat(world.read(() -> ports().settings().look(null))
                        .orElseThrow()
                        .settings()
                        .state())
                .isEqualTo(all.state());

        Settings none = saved(world, all, SettingValues.NONE);

        assertThat(find(world, null).settings().state()).isEqualTo(none.state());
        assertThat(none.state().version()).isEqualTo(3);
    }

    @Test
    void areWrittenInTheVersionThatWasSeen() {
        World world = newWorld();
        Settings unset = find(world, null).settings();
        Settings first = saved(world, unset, ALL);
        saved(world, first, SettingValues.NONE);

        assertConflict(Conflict.Kind.LOST_CREATION, () -> saved(world, unset, OF_TEAM));
        assertConflict(Conflict.Kind.STALE, () -> saved(world, first, OF_TEAM));
        assertThat(find(world, null).settings().state().values()).isEqualTo(SettingValues.NONE);
    }

    @Test
    void ofATeamStandBesideTheOrganizationsAndGoWithIt() {
        World world = newWorld();
        AccountId manager = world.member("manager");
        Team team = team(world, manager);
        saved(world, find(world, null).settings(), ALL);

        AllSettings.Found found = find(world, team.state().id());
        assertThat(found.manager()).isEqualTo(manager);
        assertThat(found.organizations()).isEqualTo(ALL);
        assertThat(found.settings().state().values()).isEqualTo(SettingValues.NONE);

        Settings own = saved(world, found.settings(), OF_TEAM);
        assertThat(find(world, team.state().id()).settings().state()).isEqualTo(own.state());
        assertThat(find(world, null).settings().state().values()).isEqualTo(ALL);

        world.save(() -> ports().teams().dissolving(team.dissolve().fold(change -> change, refusal -> {
            throw new AssertionError(refusal);
        })));
        assertThat(world.read(() -> ports().settings().find(team.state().id()))).isEmpty();
        assertThat(find(world, null).settings().state().values()).isEqualTo(ALL);
    }

    @Test
    void areOfTheOrganizationEnteredOnly() {
        World world = newWorld();
        Team team = team(world, null);
        saved(world, find(world, null).settings(), ALL);
        World other = newWorld();

        assertThat(find(other, null).settings().state().values()).isEqualTo(SettingValues.NONE);
        assertThat(other.read(() -> ports().settings().find(team.state().id()))).isEmpty();
        assertThat(other.read(() -> ports().settings().find(new TeamId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void areHeldUntilTheUnitOfWorkEnds() throws Exception {
        World world = newWorld();
        saved(world, find(world, null).settings(), OF_TEAM);

        var waiting = world.inside(unit -> {
            ports().settings().find(null);
            return waitingElsewhere(() -> find(world, null));
        });

        assertThat(waiting.get().settings().state().values()).isEqualTo(OF_TEAM);
    }

    @Test
    void areReachedInsideAUnitOfWorkOnly() {
        assertThatIllegalStateException().isThrownBy(() -> ports().settings().look(null));
    }

    private AllSettings.Found find(World world, TeamId team) {
        return world.read(() -> ports().settings().find(team)).orElseThrow();
    }

    private Settings saved(World world, Settings settings, SettingValues values) {
        Change<Settings> changed = settings.become(values, true).fold(change -> change, refusal -> {
            throw new AssertionError(refusal);
        });
        world.save(() -> ports().settings().saving(changed));
        return changed.next();
    }

    private Team team(World world, AccountId manager) {
        Change<Team> founded = Team.found(world.organization(), new Name("Ovens"), manager, World.moment());
        world.save(() -> ports().teams().saving(founded));
        return founded.next();
    }
}
