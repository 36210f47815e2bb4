package dev.ats.domain.access.teams;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.TeamId;
import java.time.Instant;
import java.util.Set;

/** Members of an organization who work together, and the one who manages them. */
public final class Team {

    private final State state;

    private Team(State state) {
        this.state = state;
    }

    /**
     * What a team is.
     *
     * @param manager the member who manages it, or null
     */
    public record State(
            OrganizationId organization,
            TeamId id,
            Name name,
            AccountId manager,
            Set<AccountId> members,
            Instant foundedAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            members = Set.copyOf(members);
            requireNonNull(foundedAt, "foundedAt");
        }
    }

    /** The team that is in this state. */
    public static Team of(State state) {
        return new Team(requireNonNull(state, "state"));
    }

    /**
     * There is a team from now on, with nobody in it.
     *
     * @param manager the member who manages it, or null
     */
    public static Change<Team> found(OrganizationId organization, Name name, AccountId manager, Moment moment) {
        TeamId id = new TeamId(moment.newId());
        State state = new State(organization, id, name, manager, Set.of(), moment.at(), 1);
        return Change.of(new Team(state), new TeamChanged(id, manager, Set.of()));
    }

    /** It has this name and manager from now on. */
    public Change<Team> become(Name name, AccountId manager) {
        return next(name, manager, state.members());
    }

    /** These are in it from now on, and no longer in another. */
    public Change<Team> staff(Set<AccountId> members) {
        return next(state.name(), state.manager(), members);
    }

    /** It is no more; refused while somebody is in it. */
    public Outcome<Change<Team>> dissolve() {
        return state.members().isEmpty()
                ? Outcome.done(Change.of(this, new TeamDissolved(state.id())))
                : Outcome.refused(TeamRules.NOT_EMPTY.broken());
    }

    private Change<Team> next(Name name, AccountId manager, Set<AccountId> members) {
        State next = new State(
                state.organization(), state.id(), name, manager, members, state.foundedAt(), state.version() + 1);
        return Change.of(new Team(next), new TeamChanged(state.id(), manager, members));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
