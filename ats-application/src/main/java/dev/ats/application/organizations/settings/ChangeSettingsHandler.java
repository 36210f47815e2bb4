package dev.ats.application.organizations.settings;

import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.organizations.settings.Setting;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.organizations.settings.SettingsRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.PipelineName;
import java.util.Optional;
import java.util.Set;

final class ChangeSettingsHandler implements Handler<ChangeSettings, ChangeSettingsHandler.Subject, SettingsView> {

    private final AllSettings settings;
    private final Members members;

    ChangeSettingsHandler(AllSettings settings, Members members) {
        this.settings = settings;
        this.members = members;
    }

    /**
     * What is set, and who wants it otherwise.
     *
     * @param hasPipeline whether the pipeline that is wanted can be gone through
     */
    record Subject(AllSettings.Found found, Actor asker, boolean hasPipeline) {}

    @Override
    public Permission permission() {
        return Permission.SETTINGS_CHANGE;
    }

    @Override
    public Optional<Subject> load(ChangeSettings command) {
        return members.asker().flatMap(asker -> settings.find(command.team())
                .map(found -> new Subject(found, asker.actor(), hasPipeline(command))));
    }

    private boolean hasPipeline(ChangeSettings command) {
        PipelineName wanted = command.values().defaultPipeline();
        return wanted == null || settings.hasPipeline(wanted);
    }

    @Override
    public Facts facts(Subject subject) {
        return factsOf(subject.found());
    }

    /** A team's are assigned to whoever manages it; the organization's own are nobody's in particular. */
    static Facts factsOf(AllSettings.Found found) {
        Settings.State state = found.settings().state();
        return state.team() == null
                ? Facts.collectionOf(state.organization())
                : Facts.of(state.organization())
                        .assignedTo(found.manager() == null ? Set.of() : Set.of(found.manager()));
    }

    @Override
    public Decision<SettingsView> decide(ChangeSettings command, Subject subject, Moment moment) {
        Settings now = subject.found().settings();
        return command.seen().decide(now.state().version(), () -> change(command, subject));
    }

    private Decision<SettingsView> change(ChangeSettings command, Subject subject) {
        AllSettings.Found found = subject.found();
        if (!subject.hasPipeline()) {
            return Decision.refuse(SettingsRules.UNKNOWN_PIPELINE.brokenAt(
                    "/" + Setting.DEFAULT_PIPELINE.code(), "must be the key of a pipeline there is"));
        }
        boolean proved =
                subject.asker() instanceof Actor.System || subject.asker().proved();
        return found.settings()
                .become(command.values(), proved)
                .fold(changed -> saved(changed, found), Decision::refuse);
    }

    private Decision<SettingsView> saved(Change<Settings> changed, AllSettings.Found found) {
        SettingsView view = SettingsView.of(changed.next(), found.organizations());
        return changed.events().isEmpty() ? Decision.accept(view) : Decision.accept(view, settings.saving(changed));
    }
}
