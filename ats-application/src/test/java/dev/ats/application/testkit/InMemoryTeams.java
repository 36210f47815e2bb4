package dev.ats.application.testkit;

import dev.ats.application.access.teams.TeamReads;
import dev.ats.application.access.teams.Teams;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.TeamId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Teams in memory; one that was found is held until the unit of work is over. */
final class InMemoryTeams implements Teams, TeamReads {
    private final InMemoryStore store;

    InMemoryTeams(InMemoryStore store) {
        this.store = store;
    }

    /** Who is in the teams that the account manages there. */
    static Set<AccountId> managedBy(InMemoryTables tables, AccountId account, OrganizationId organization) {
        return tables.access.teams.values().stream()
                .filter(team -> team.organization().equals(organization) && account.equals(team.manager()))
                .flatMap(team -> team.members().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Team> find(TeamId team) {
        store.unit().hold(team);
        return here().filter(one -> one.id().equals(team)).findFirst().map(Team::of);
    }

    @Override
    public Page<Team.State> list(Paging paging, Visibility visibility) {
        return InMemoryPages.newestFirst(seen(visibility), paging, team -> Place.of(team.id()));
    }

    @Override
    public Optional<Team.State> find(TeamId team, Visibility visibility) {
        return seen(visibility).filter(one -> one.id().equals(team)).findFirst();
    }

    @Override
    public Saving saving(Change<Team> change) {
        Team.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS, state.organization(), change.events(), tables -> write(tables, state));
    }

    @Override
    public Saving dissolving(Change<Team> dissolved) {
        Team.State state = dissolved.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, state.organization(), dissolved.events(), tables -> {
            InMemoryTables.isFirst(state.version() + 1, versionOf(tables, state.id()));
            tables.access.teams.remove(state.id());
            tables.settings.remove(new InMemoryTables.SettingsKey(state.organization(), state.id()));
        });
    }

    private Stream<Team.State> here() {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().access.teams.values().stream().filter(team -> unit.isIn(team.organization()));
    }

    private Stream<Team.State> seen(Visibility visibility) {
        return here().filter(team -> InMemorySight.sees(
                visibility,
                Facts.of(team.organization()).assignedTo(team.manager() == null ? Set.of() : Set.of(team.manager()))));
    }

    private static void write(InMemoryTables tables, Team.State state) {
        Map<TeamId, Team.State> teams = tables.access.teams;
        InMemoryTables.unique(
                teams.values().stream()
                        .anyMatch(other -> !other.id().equals(state.id())
                                && other.organization().equals(state.organization())
                                && other.name()
                                        .value()
                                        .equalsIgnoreCase(state.name().value())),
                "teams_name");
        if (InMemoryTables.isFirst(state.version(), versionOf(tables, state.id()))) {
            InMemoryTables.insert(teams, state.id(), state);
        }
        // Nobody is in two.
        teams.replaceAll((id, team) -> team.organization().equals(state.organization()) ? without(team, state) : team);
        teams.put(state.id(), state);
    }

    private static Team.State without(Team.State team, Team.State taking) {
        Set<AccountId> left = new HashSet<>(team.members());
        left.removeAll(taking.members());
        return new Team.State(
                team.organization(), team.id(), team.name(), team.manager(), left, team.foundedAt(), team.version());
    }

    private static Integer versionOf(InMemoryTables tables, TeamId team) {
        return Optional.ofNullable(tables.access.teams.get(team))
                .map(Team.State::version)
                .orElse(null);
    }
}
