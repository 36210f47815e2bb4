package dev.ats.domain.organizations.settings;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.TeamId;
import java.util.List;
import java.util.Map;

/** What an organization, or one of its teams, has set. Until it has set anything, it stands at its first version. */
public final class Settings {

    private final State state;

    private Settings(State state) {
        this.state = state;
    }

    /**
     * What is set.
     *
     * @param team whose it is, or null for the organization's own
     * @param values null where the organization's or the product's is meant
     */
    public record State(OrganizationId organization, TeamId team, SettingValues values, int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(values, "values");
            if (team != null && !values.said().stream().allMatch(Setting::isTeams)) {
                throw new IllegalArgumentException("not for teams to set: " + values.said());
            }
        }
    }

    /** The settings that are in this state. */
    public static Settings of(State state) {
        return new Settings(requireNonNull(state, "state"));
    }

    /**
     * Of somebody who has set nothing yet.
     *
     * @param team null for the organization's own
     */
    public static Settings unset(OrganizationId organization, TeamId team) {
        return new Settings(new State(organization, team, SettingValues.NONE, 1));
    }

    /**
     * These are the values from now on, and no others.
     *
     * @param proved whether whoever says so proved a second factor, without which they would lock themselves out
     * @return the change, without an event where nothing becomes different; or {@link SettingsRules#NOT_FOR_TEAMS},
     *     {@link SettingsRules#SECOND_FACTOR_NOT_PROVED}
     */
    public Outcome<Change<Settings>> become(SettingValues values, boolean proved) {
        List<Refusal.Fault> foreign = values.said().stream()
                .filter(setting -> state.team() != null && !setting.isTeams())
                .map(setting -> new Refusal.Fault("/" + setting.code(), "is the organization's to set"))
                .toList();
        if (!foreign.isEmpty()) {
            return Outcome.refused(new Refusal(SettingsRules.NOT_FOR_TEAMS, Map.of(), foreign));
        }
        if (values.demandsSecondFactor() && !state.values().demandsSecondFactor() && !proved) {
            return Outcome.refused(SettingsRules.SECOND_FACTOR_NOT_PROVED.brokenAt(
                    "/" + Setting.REQUIRE_SECOND_FACTOR.code(), "needs a session begun with a second factor"));
        }
        List<Setting> changed = values.unlike(state.values());
        if (changed.isEmpty()) {
            return Outcome.done(Change.of(this));
        }
        State next = new State(state.organization(), state.team(), values, state.version() + 1);
        return Outcome.done(
                Change.of(new Settings(next), new SettingsChanged(state.organization(), state.team(), changed)));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
