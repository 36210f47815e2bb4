package dev.ats.application.organizations.settings;

import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;

/** What can be done with the settings of an organization and its teams. */
public record SettingsUseCases(UseCase<ChangeSettings, SettingsView> change, Ask<ViewSettings, SettingsView> view) {

    /** Its use cases, behind the gate. */
    public static SettingsUseCases of(Gate gate, AllSettings settings, Members members) {
        return new SettingsUseCases(
                gate.useCase(new ChangeSettingsHandler(settings, members)),
                gate.question(new ViewSettingsHandler(settings)));
    }
}
