package dev.ats.domain.organizations.settings;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.TeamId;
import java.util.List;

/**
 * There are other values for these settings from now on.
 *
 * @param team whose they are, or null for the organization's own
 */
public record SettingsChanged(OrganizationId organization, TeamId team, List<Setting> settings) implements Event {

    public SettingsChanged {
        requireNonNull(organization, "organization");
        settings = List.copyOf(settings);
    }

    @Override
    public Ref about() {
        return team == null ? Ref.to(organization) : Ref.to(team);
    }
}
