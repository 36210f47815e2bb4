package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.teams.ChangeTeam;
import dev.ats.application.access.teams.DissolveTeam;
import dev.ats.application.access.teams.FoundTeam;
import dev.ats.application.access.teams.ListTeams;
import dev.ats.application.access.teams.StaffTeam;
import dev.ats.application.access.teams.TeamsUseCases;
import dev.ats.application.access.teams.ViewTeam;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.teams.TeamRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.TeamId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The routes of an organization's teams. */
public final class TeamRoutes {

    /** What of a team may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(Team.class, "managerId");

    private static final String TEAMS = "/teams";
    private static final String TEAM = TEAMS + "/{team_id}";
    private static final String EXAMPLE = """
            {"name": "Engineering", "manager_id": "01890000-0000-7000-8000-00000000000a"}""";

    private final TeamsUseCases teams;

    public TeamRoutes(TeamsUseCases teams) {
        this.teams = teams;
    }

    /** There is to be such a team; without a manager, nobody manages it. */
    record TeamBody(@Required Name name, AccountId managerId) {}

    /** Who is to be in a team. */
    record StaffBody(@Required Set<AccountId> memberIds) {}

    /** A team as it is shown. */
    record Team(TeamId id, Name name, AccountId managerId, List<AccountId> memberIds, Instant foundedAt, int version) {

        static Team of(dev.ats.domain.access.teams.Team.State team) {
            return new Team(
                    team.id(),
                    team.name(),
                    team.manager(),
                    team.members().stream()
                            .sorted(Comparator.comparing(AccountId::toString))
                            .toList(),
                    team.foundedAt(),
                    team.version());
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(list(), found(), view(), change(), staff(), dissolve());
    }

    private Route<Void> list() {
        return Route.get(TEAMS)
                .of(AccessRoutes.CONTEXT)
                .named("listTeams", "List the teams you see: all of your organization, or those you manage.")
                .answersPages(Team.class)
                .needs(Permission.TEAM_VIEW)
                .by(request -> {
                    Paging paging = request.paging();
                    return request.ask(
                            teams.list(), new ListTeams(paging), page -> request.page(page.map(Team::of), paging));
                });
    }

    private Route<TeamBody> found() {
        return Route.post(TEAMS)
                .of(AccessRoutes.CONTEXT)
                .named("foundTeam", "Found a team.")
                .body(TeamBody.class, EXAMPLE)
                .answersVersion(201, Team.class)
                .refuses(TeamRules.NAME_TAKEN, TeamRules.NOT_A_MEMBER)
                .needs(Permission.TEAM_CHANGE)
                .by(request -> request.run(
                        teams.found(),
                        new FoundTeam(request.body().name(), request.body().managerId()),
                        team -> Reply.created(TEAMS + "/" + team.id(), Team.of(team), team.version())));
    }

    private Route<Void> view() {
        return Route.get(TEAM)
                .of(AccessRoutes.CONTEXT)
                .named("viewTeam", "See a team and who is in it.")
                .answersVersion(200, Team.class)
                .needs(Permission.TEAM_VIEW)
                .by(request -> request.ask(teams.view(), new ViewTeam(id(request)), TeamRoutes::shown));
    }

    private Route<TeamBody> change() {
        return Route.put(TEAM)
                .of(AccessRoutes.CONTEXT)
                .named("changeTeam", "Give a team another name or manager, who acts for it within 5 seconds.")
                .body(TeamBody.class, EXAMPLE)
                .answersVersion(200, Team.class)
                .refuses(TeamRules.NAME_TAKEN, TeamRules.NOT_A_MEMBER, GateRules.STALE)
                .needs(Permission.TEAM_CHANGE)
                .conditional()
                .by(request -> request.run(
                        teams.change(),
                        new ChangeTeam(
                                id(request),
                                request.body().name(),
                                request.body().managerId(),
                                request.seen(null)),
                        TeamRoutes::shown));
    }

    private Route<StaffBody> staff() {
        return Route.put(TEAM + "/members")
                .of(AccessRoutes.CONTEXT)
                .named("staffTeam", "Say who is in a team; they are in no other any more.")
                .body(StaffBody.class, """
                        {"member_ids": ["01890000-0000-7000-8000-00000000000a"]}""")
                .answersVersion(200, Team.class)
                .refuses(TeamRules.NOT_A_MEMBER, GateRules.STALE)
                .needs(Permission.TEAM_CHANGE)
                .conditional()
                .by(request -> request.run(
                        teams.staff(),
                        new StaffTeam(id(request), request.body().memberIds(), request.seen(null)),
                        TeamRoutes::shown));
    }

    private Route<Void> dissolve() {
        return Route.delete(TEAM)
                .of(AccessRoutes.CONTEXT)
                .named("dissolveTeam", "Dissolve a team that nobody is in.")
                .answers(204)
                .refuses(TeamRules.NOT_EMPTY, GateRules.STALE)
                .needs(Permission.TEAM_CHANGE)
                .conditional()
                .by(request -> request.run(
                        teams.dissolve(), new DissolveTeam(id(request), request.seen(null)), team -> Reply.done()));
    }

    private static StoredReply shown(dev.ats.domain.access.teams.Team.State team) {
        return Reply.ok(Team.of(team), team.version());
    }

    private static TeamId id(Request<?> request) {
        return request.id("team_id", TeamId::new);
    }
}
