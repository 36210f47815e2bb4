package dev.ats.bootstrap.e2e;

import static dev.ats.application.testkit.Outcomes.done;

import dev.ats.application.access.teams.FoundTeam;
import dev.ats.application.access.teams.StaffTeam;
import dev.ats.application.jobs.AssignRecruiters;
import dev.ats.application.kernel.Seen;
import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.TeamId;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Things that stand to somebody as their own, assigned to them, to their team, to others of their organization, or to
 * another organization: of each kind, as far as a thing of that kind can stand so.
 */
final class Standings {

    private final Map<String, Map<String, UUID>> things = new TreeMap<>();

    private Standings() {}

    /** For whoever has that role at Home. */
    static Standings of(String role, Neighbours neighbours, Household ours, Household theirs) throws IOException {
        AtsTestKit kit = neighbours.kit;
        Person admin = neighbours.home.admin();
        AccountId self = new AccountId(UUID.fromString(neighbours.person(role).id()));
        Standings standings = new Standings();
        standings.put(
                "foreign",
                theirs,
                Household.JOB,
                "application",
                "pipeline",
                "account",
                "bulk",
                "team",
                "role",
                "mail",
                "api_key",
                "session");
        standings.put("published", "job", theirs.id(Household.PUBLISHED_JOB));
        if (role.equals("operator")) {
            // The installation is an operator's home, and a mail is all there is that is its own.
            standings.put("organization", "mail", ours.deadMail(OrganizationId.INSTALLATION, kit, neighbours.rows));
        } else {
            standings.put(
                    "organization",
                    ours,
                    Household.JOB,
                    "application",
                    "bulk",
                    "pipeline",
                    "account",
                    "team",
                    "role",
                    "mail",
                    "api_key");
        }
        if (!role.equals(Neighbours.PUBLIC)) {
            JobId open = admin.opens("Open to " + role);
            standings.put("own", "application", applied(self, open, kit));
            standings.put("own", "session", session(role, neighbours));
        }
        if (Neighbours.isMember(role)) {
            standings.put("own", "bulk", standings.bulk(self, neighbours));
        }
        if (Neighbours.isMember(role)) {
            AccountId mate =
                    neighbours.home.member("mate-of-" + role, "recruiter").account();
            TeamId team = standings.team("assigned", role, self, kit, admin);
            done(kit.ats().access().teams().staff().run(admin.actor(), new StaffTeam(team, Set.of(mate), Seen.ANY)));
            standings.team("team", "mate of " + role, mate, kit, admin);
            standings.put("assigned", "account", self.value());
            standings.put("team", "account", mate.value());
            standings.staffed("assigned", Set.of(self, admin.account()), kit, admin);
            standings.staffed("team", Set.of(mate), kit, admin);
        }
        return standings;
    }

    /** What stands so, by kind. */
    Map<String, UUID> of(String standing) {
        return things.getOrDefault(standing, Map.of());
    }

    /** In which ways things can stand here. */
    Set<String> names() {
        return things.keySet();
    }

    private TeamId team(String standing, String name, AccountId manager, AtsTestKit kit, Person admin) {
        TeamId team = done(kit.ats()
                        .access()
                        .teams()
                        .found()
                        .run(admin.actor(), new FoundTeam(new Name("Team of " + name), manager)))
                .id();
        put(standing, "team", team.value());
        return team;
    }

    /** A job that nobody else sees, and an application on another. */
    private void staffed(String standing, Set<AccountId> staff, AtsTestKit kit, Person admin) {
        JobId draft = admin.creates(Person.draft("Draft", 1), false);
        JobId open = admin.opens("Open");
        for (JobId job : Set.of(draft, open)) {
            done(kit.ats().jobs().assignRecruiters().run(admin.actor(), new AssignRecruiters(job, staff, Seen.ANY)));
        }
        put(standing, "job", draft.value());
        AccountId stranger = kit.account("applicant-" + kit.ids().next(), true);
        put(standing, "application", applied(stranger, open, kit));
    }

    private static UUID applied(AccountId account, JobId job, AtsTestKit kit) {
        return done(kit.ats()
                        .pipeline()
                        .applyAsCandidate()
                        .run(new Actor.Account(account), new ApplyAsCandidate(job, account, null)))
                .id()
                .value();
    }

    /** Whatever their role is now, they had another when they started it. */
    private UUID bulk(AccountId account, Neighbours neighbours) {
        Actor recruiter = new Actor.Member(
                account, neighbours.home.id(), BuiltInRoles.grantsOf(Set.of(new RoleName("recruiter"))), Set.of());
        ApplicationId application = new ApplicationId(of("own").get("application"));
        return Household.doneBulk(recruiter, application, neighbours.kit).value();
    }

    private static UUID session(String role, Neighbours neighbours) throws IOException {
        neighbours.again(neighbours.person(role));
        return neighbours.rows.id("select id from ats.sessions where account_id = '"
                + neighbours.person(role).id() + "' order by started_at desc limit 1");
    }

    private void put(String standing, Household household, String... kinds) {
        for (String kind : kinds) {
            put(standing, kind, household.id(kind));
        }
    }

    private void put(String standing, String kind, UUID id) {
        things.computeIfAbsent(standing, none -> new TreeMap<>()).put(kind, id);
    }
}
