package dev.ats.application.organizations.settings;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.TeamId;

/**
 * "How are things done here?"
 *
 * @param team whose settings, or null for the organization's own
 */
public record ViewSettings(TeamId team) implements Query<SettingsView> {

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
