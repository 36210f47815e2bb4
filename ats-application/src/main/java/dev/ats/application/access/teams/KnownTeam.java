package dev.ats.application.access.teams;

import dev.ats.application.access.Staff;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.AccountId;
import java.util.Set;

/** A team that somebody wants to be different, and which of those named are active members. */
record KnownTeam(Team team, Set<AccountId> members) {

    static KnownTeam of(Team team, Set<AccountId> named, Staff staff) {
        return new KnownTeam(team, staff.membersAmong(named).members());
    }

    /** Assigned to whoever manages it. */
    Facts facts() {
        Team.State state = team.state();
        return Facts.of(state.organization()).assignedTo(state.manager() == null ? Set.of() : Set.of(state.manager()));
    }
}
