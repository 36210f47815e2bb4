package dev.ats.adapter.jdbc.organizations.settings;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Saving;
import dev.ats.application.organizations.settings.AllSettings;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.TeamId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Settings as rows: one of the organization's own, and one for each team that has set something. */
public final class JdbcAllSettings implements AllSettings {

    /** Whose they are: nothing where there is no such organization or team. */
    private static final Sql WHOSE = Sql.of("""
            select o.id, t.manager_id from organizations o
            left join teams t on t.organization_id = o.id and t.id = :team
            where o.id = organization() and (cast(:team as uuid) is null or t.id is not null)""");

    private static final String SELECT = "select organization_id, team_id, " + SettingsRow.COLUMNS
            + ", require_second_factor is not null as said_second_factor, version from settings"
            + " where organization_id = organization() and id in (organization_id, :team)";
    private static final Sql LOOK = Sql.of(SELECT);
    private static final Sql HOLD = Sql.of("""
            select 1 from settings
            where organization_id = organization() and id = coalesce(:team, organization_id) for update""");
    private static final Sql SET = Sql.of("insert into settings (organization_id, id, team_id, version, "
            + SettingsRow.COLUMNS + ") values (:organization, :id, :team, :version, " + SettingsRow.VALUES + ")");
    private static final Sql CHANGE = Sql.of("with changed as (update settings set version = :version, ("
            + SettingsRow.COLUMNS + ") = row(" + SettingsRow.VALUES + ")"
            + " where organization_id = :organization and id = :id and version = :seen returning 1)"
            + " select exactly_one((select count(*) from changed))");

    private static final Sql HAS_PIPELINE = Sql.of("""
            select true as there from pipelines
            where organization_id = organization() and name = :name and status = 'published'""");

    private final JdbcUnitsOfWork units;

    public JdbcAllSettings(JdbcUnitsOfWork units) {
        this.units = units;
    }

    /** Whose settings. */
    private record Whose(OrganizationId organization, AccountId manager) {}

    @Override
    public Optional<Found> find(TeamId team) {
        return whose(team)
                .map(whose -> found(
                        whose, team, units.current().listHolding(by(HOLD, team), by(LOOK, team), SettingsRow::read)));
    }

    @Override
    public Optional<Found> look(TeamId team) {
        return whose(team).map(whose -> found(whose, team, units.current().list(by(LOOK, team), SettingsRow::read)));
    }

    private Optional<Whose> whose(TeamId team) {
        return units.current()
                .first(
                        by(WHOSE, team),
                        row -> new Whose(row.id("id", OrganizationId::new), row.id("manager_id", AccountId::new)));
    }

    private static Bound by(Sql sql, TeamId team) {
        return sql.bind().id("team", team);
    }

    private static Found found(Whose whose, TeamId team, List<Settings.State> rows) {
        SettingValues organizations = team == null
                ? SettingValues.NONE
                : of(rows, whose.organization(), null).state().values();
        return new Found(of(rows, whose.organization(), team), organizations, whose.manager());
    }

    private static Settings of(List<Settings.State> rows, OrganizationId organization, TeamId team) {
        return rows.stream()
                .filter(row -> Objects.equals(row.team(), team))
                .findFirst()
                .map(Settings::of)
                .orElseGet(() -> Settings.unset(organization, team));
    }

    @Override
    public boolean hasPipeline(PipelineName pipeline) {
        return Pipelines.named(pipeline).isPresent()
                || units.current()
                        .first(HAS_PIPELINE.bind().text("name", pipeline), row -> row.truth("there"))
                        .orElse(false);
    }

    @Override
    public Saving saving(Change<Settings> change) {
        Settings.State state = change.next().state();
        // Nothing set is the first version, which nobody writes.
        Bound write = state.version() == 2
                ? SET.bind().id("team", state.team())
                : CHANGE.bind().number("seen", state.version() - 1);
        write.id("organization", state.organization())
                .uuid(
                        "id",
                        state.team() == null
                                ? state.organization().value()
                                : state.team().value())
                .number("version", state.version());
        return JdbcSaving.of(
                change.events(), Rank.SETTINGS.write(state.organization(), SettingsRow.into(write, state.values())));
    }
}
