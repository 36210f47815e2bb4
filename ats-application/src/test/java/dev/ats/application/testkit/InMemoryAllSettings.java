package dev.ats.application.testkit;

import dev.ats.application.kernel.Saving;
import dev.ats.application.organizations.settings.AllSettings;
import dev.ats.application.testkit.InMemoryTables.SettingsKey;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.TeamId;
import java.util.Optional;

/** Settings in memory; those that were found are held until the unit of work is over. */
final class InMemoryAllSettings implements AllSettings {
    private final InMemoryStore store;

    InMemoryAllSettings(InMemoryStore store) {
        this.store = store;
    }

    /** Whether the organization demands a second factor of whoever administers it. */
    static boolean demandSecondFactor(InMemoryTables tables, OrganizationId organization) {
        return valuesOf(tables, organization).demandsSecondFactor();
    }

    @Override
    public Optional<Found> find(TeamId team) {
        return store.unit().opened().organization().flatMap(organization -> {
            store.unit().hold(new SettingsKey(organization, team));
            return look(team);
        });
    }

    @Override
    public Optional<Found> look(TeamId team) {
        InMemoryTables tables = store.unit().tables();
        return store.unit()
                .opened()
                .organization()
                .filter(tables.organizations::containsKey)
                .flatMap(organization -> team == null
                        ? Optional.of(new Found(of(tables, organization, null), SettingValues.NONE, null))
                        : teamOf(tables, organization, team)
                                .map(one -> new Found(
                                        of(tables, organization, team),
                                        valuesOf(tables, organization),
                                        one.manager())));
    }

    @Override
    public boolean hasPipeline(PipelineName pipeline) {
        return InMemoryTemplates.has(store.unit().tables(), store.unit().organization(), pipeline);
    }

    @Override
    public Saving saving(Change<Settings> change) {
        Settings.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS, state.organization(), change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, Settings.State state) {
        InMemoryTables.reference(
                state.team() == null
                        || teamOf(tables, state.organization(), state.team()).isPresent(),
                "team of settings");
        SettingsKey key = new SettingsKey(state.organization(), state.team());
        Settings.State before = tables.settings.get(key);
        // Nothing set is the first version, which nobody writes.
        if (InMemoryTables.isFirst(state.version() - 1, before == null ? null : before.version() - 1)) {
            InMemoryTables.insert(tables.settings, key, state);
        }
        tables.settings.put(key, state);
    }

    private static Settings of(InMemoryTables tables, OrganizationId organization, TeamId team) {
        return Optional.ofNullable(tables.settings.get(new SettingsKey(organization, team)))
                .map(Settings::of)
                .orElseGet(() -> Settings.unset(organization, team));
    }

    private static SettingValues valuesOf(InMemoryTables tables, OrganizationId organization) {
        return of(tables, organization, null).state().values();
    }

    private static Optional<Team.State> teamOf(InMemoryTables tables, OrganizationId organization, TeamId team) {
        return Optional.ofNullable(tables.access.teams.get(team))
                .filter(one -> one.organization().equals(organization));
    }
}
