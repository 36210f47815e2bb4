package dev.ats.application.organizations.settings;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.teams.FoundTeam;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.organizations.settings.Language;
import dev.ats.domain.organizations.settings.Setting;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.TeamId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettingsStoryTest {
    private static final SettingValues GERMAN =
            new SettingValues(null, null, null, null, null, null, null, null, new Language("de"));
    private static final SettingValues HELD = new SettingValues(null, 24, 6, null, null, null, null, null, null);

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person ada = acme.admin();

    @Test
    void areTheProductsUntilAnAdminSaysOtherwise() {
        SettingsView before = done(view(ada, null));
        assertThat(before.values()).isEqualTo(SettingValues.DEFAULT);
        assertThat(before.inherited()).containsExactly(Setting.values());

        SettingsView changed = done(change(ada, null, HELD, Seen.onlyIf(before.version())));

        assertThat(changed.values().decisionMailDelayHours()).isEqualTo(24);
        assertThat(changed.values().locale()).isEqualTo(new Language("en"));
        assertThat(changed.inherited()).doesNotContain(Setting.DECISION_MAIL_DELAY_HOURS, Setting.RETENTION_MONTHS);
        assertThat(done(view(ada, null))).isEqualTo(changed);
        assertThat(journaled()).containsExactly("SettingsChanged");
    }

    @Test
    void areReplacedWhole() {
        done(change(ada, null, HELD, Seen.ANY));

        SettingsView next = done(change(ada, null, GERMAN, Seen.ANY));

        assertThat(next.values()).isEqualTo(GERMAN.orElse(SettingValues.DEFAULT));
        assertThat(next.version()).isEqualTo(3);
        assertThat(done(change(ada, null, GERMAN, Seen.ANY)).version())
                .as("nothing changed")
                .isEqualTo(3);
        assertThat(refused(change(ada, null, HELD, Seen.onlyIf(2))).code()).isEqualTo("precondition_failed");
        assertThat(refused(change(ada, null, HELD, Seen.version(1))).code()).isEqualTo("stale");
    }

    @Test
    void ofATeamAreItsOwnThenTheOrganizationsThenTheProducts() {
        Person mia = acme.member("mia", "manager");
        TeamId ovens = team("Ovens", mia);
        Person now = acme.signedIn(mia);
        done(change(ada, null, HELD, Seen.ANY));
        done(change(now, ovens, GERMAN, Seen.ANY));

        SettingsView seen = done(view(now, ovens));

        assertThat(seen.values().locale()).isEqualTo(new Language("de"));
        assertThat(seen.values().decisionMailDelayHours()).isEqualTo(24);
        assertThat(seen.values().calendar()).isEqualTo(SettingValues.DEFAULT.calendar());
        assertThat(seen.inherited()).contains(Setting.DECISION_MAIL_DELAY_HOURS).doesNotContain(Setting.LOCALE);
        assertThat(done(view(ada, ovens))).isEqualTo(seen);
        assertThat(done(view(ada, null)).values().locale()).isEqualTo(new Language("en"));
        Refusal foreign = refused(change(now, ovens, HELD, Seen.ANY));
        assertThat(foreign.code()).isEqualTo("setting_not_for_teams");
        assertThat(foreign.faults()).extracting(Refusal.Fault::pointer).containsExactly("/retention_months");
    }

    @Test
    void areAManagersForTheirOwnTeamOnly() {
        Person mia = acme.member("mia", "manager");
        TeamId ovens = team("Ovens", mia);
        TeamId mills = team("Mills", null);
        Person now = acme.signedIn(mia);

        assertThat(refused(view(now, null)).code()).isEqualTo("forbidden");
        assertThat(refused(change(now, null, GERMAN, Seen.ANY)).code()).isEqualTo("forbidden");
        assertThat(refused(view(now, mills)).code()).isEqualTo("not_found");
        assertThat(refused(change(now, mills, GERMAN, Seen.ANY)).code()).isEqualTo("not_found");
        done(change(now, ovens, GERMAN, Seen.ANY));
        for (Person other : List.of(acme.recruiter("rita"), acme.hiringManager("hugo"))) {
            assertThat(refused(view(other, null)).code()).isEqualTo("forbidden");
            assertThat(refused(change(other, ovens, GERMAN, Seen.ANY)).code()).isEqualTo("forbidden");
        }
    }

    @Test
    void tellNothingOfAnotherOrganization() {
        Person gina = kit.organization("Globex").admin();
        TeamId ovens = team("Ovens", null);
        done(change(ada, null, HELD, Seen.ANY));

        assertThat(done(view(gina, null)).values()).isEqualTo(SettingValues.DEFAULT);
        assertThat(refused(view(gina, ovens)).code()).isEqualTo("not_found");
        assertThat(refused(change(gina, ovens, GERMAN, Seen.ANY)).code()).isEqualTo("not_found");
        assertThat(refused(view(ada, new TeamId(UUID.randomUUID()))).code()).isEqualTo("not_found");
    }

    @Test
    void nameAPipelineThatThereIs() {
        PipelineName unknown = new PipelineName("my_own");
        Refusal refusal = refused(change(
                ada,
                null,
                new SettingValues(null, null, null, null, null, unknown, null, new Name("Acme"), null),
                Seen.ANY));

        assertThat(refusal.code()).isEqualTo("unknown_pipeline");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/default_pipeline");
    }

    private TeamId team(String name, Person manager) {
        return done(kit.ats()
                        .access()
                        .teams()
                        .found()
                        .run(ada.actor(), new FoundTeam(new Name(name), manager == null ? null : manager.account())))
                .id();
    }

    private Outcome<SettingsView> view(Person person, TeamId team) {
        return kit.ats().organizations().settings().view().ask(person.actor(), new ViewSettings(team));
    }

    private Outcome<SettingsView> change(Person person, TeamId team, SettingValues values, Seen seen) {
        Actor actor = person.actor();
        return kit.ats().organizations().settings().change().run(actor, new ChangeSettings(team, values, seen));
    }

    private List<String> journaled() {
        var journal = acme.journal();
        return journal.get(journal.size() - 1).facts();
    }
}
