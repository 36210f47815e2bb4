package dev.ats.application.organizations.settings;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.organizations.settings.Setting;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.shared.TeamId;
import java.util.Arrays;
import java.util.List;

/**
 * Settings as they are in effect.
 *
 * @param team whose they are, or null for the organization's own
 * @param values one for everything but, perhaps, the name that mails come from
 * @param inherited what is not set here, but by the organization or the product
 */
public record SettingsView(TeamId team, SettingValues values, List<Setting> inherited, int version) {

    public SettingsView {
        requireNonNull(values, "values");
        inherited = List.copyOf(inherited);
    }

    static SettingsView of(Settings settings, SettingValues organizations) {
        Settings.State state = settings.state();
        List<Setting> said = state.values().said();
        return new SettingsView(
                state.team(),
                state.values().orElse(organizations).orElse(SettingValues.DEFAULT),
                Arrays.stream(Setting.values())
                        .filter(setting -> !said.contains(setting))
                        .toList(),
                state.version());
    }
}
