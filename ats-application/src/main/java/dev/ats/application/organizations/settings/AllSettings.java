package dev.ats.application.organizations.settings;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.TeamId;
import java.util.Optional;

/** The settings of the organization entered, and of its teams. */
public interface AllSettings {

    /**
     * What is set; held until the unit of work ends.
     *
     * @param team whose, or null for the organization's own
     * @return nothing where there is no such team, or no organization was entered
     */
    Optional<Found> find(TeamId team);

    /** The same, as it was a moment ago: for a look that changes nothing. */
    Optional<Found> look(TeamId team);

    /** Whether new jobs can go through a pipeline of that name. */
    boolean hasPipeline(PipelineName pipeline);

    /** The saving that writes the change; whoever sets something first, while another does, is a lost creation. */
    Saving saving(Change<Settings> change);

    /**
     * What is set.
     *
     * @param organizations the organization's values, for what a team has not set itself; none of its own
     * @param manager the member who manages the team, or null
     */
    record Found(Settings settings, SettingValues organizations, AccountId manager) {

        public Found {
            requireNonNull(settings, "settings");
            requireNonNull(organizations, "organizations");
        }
    }
}
