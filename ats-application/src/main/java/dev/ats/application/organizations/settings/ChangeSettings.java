package dev.ats.application.organizations.settings;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.shared.Rule;
import dev.ats.domain.shared.TeamId;

/**
 * "This is how we want things done", and what is not said is done as the organization, or the product, has it.
 *
 * @param team whose settings, or null for the organization's own
 * @param seen the version decided upon
 */
public record ChangeSettings(TeamId team, SettingValues values, Seen seen) implements Command<SettingsView> {

    public ChangeSettings {
        requireNonNull(values, "values");
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }

    @Override
    public Rule lostRule() {
        return seen.rule();
    }
}
