package dev.ats.application.access.roles;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.AddMember;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.jobs.DeleteJob;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleStoryTest {
    private static final RoleName SOURCER = new RoleName("sourcer");
    private static final Line WHY = new Line("Looks for candidates.");
    private static final Grants SEES_JOBS = Grants.of(List.of(new Grant(Permission.JOB_VIEW, Reach.ORGANIZATION)));
    private static final Grants EDITS_JOBS =
            SEES_JOBS.and(Grants.of(List.of(new Grant(Permission.JOB_CREATE, Reach.ORGANIZATION))));

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final Workplace acme = kit.organization("Acme");
    private final Person ada = acme.admin();

    @Test
    void definesARoleThatPermitsWhoeverHoldsItWhatItSays() {
        RoleView role = defined(ada, SOURCER, SEES_JOBS);
        JobId job = acme.recruiter("rita").creates(Person.draft("Baker", 1), false);
        Person sam = acme.member("sam", "sourcer");

        assertThat(role.builtIn()).isFalse();
        assertThat(role.definedBy()).isEqualTo(ada.account());
        assertThat(reception.lastEntry(acme.id()).action()).isNotNull();
        assertThat(sam.triesToSee(job).<Boolean>fold(seen -> true, no -> false)).isTrue();
        assertThat(refused(kit.ats().jobs().delete().run(sam.actor(), new DeleteJob(job, Seen.ANY)))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void changesWhatItPermitsForAllWhoHoldIt() {
        RoleView role = defined(ada, SOURCER, SEES_JOBS);
        acme.member("sam", "sourcer");

        RoleView changed = done(change(ada, role.id(), SOURCER, EDITS_JOBS, Seen.version(1)));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(Grants.of(changed.grants())).isEqualTo(EDITS_JOBS);
        assertThat(refused(change(ada, role.id(), SOURCER, SEES_JOBS, Seen.version(1)))
                        .code())
                .isEqualTo("stale");
        assertThat(reception.lastEntry(acme.id()).facts()).containsExactly("RoleDefined");
    }

    @Test
    void nobodyDefinesARoleThatMayDoMoreThanTheyMay() {
        defined(
                ada,
                new RoleName("role_maker"),
                Grants.of(List.of(
                        new Grant(Permission.ROLE_DEFINE, Reach.ORGANIZATION),
                        new Grant(Permission.ROLE_VIEW, Reach.ORGANIZATION),
                        new Grant(Permission.JOB_VIEW, Reach.ASSIGNED))));
        Person max = acme.member("max", "role_maker");

        Refusal beyond = refused(define(max, SOURCER, EDITS_JOBS));

        assertThat(beyond.code()).isEqualTo("grants_more_than_held");
        assertThat(beyond.faults()).extracting(Refusal.Fault::pointer).containsExactly("/grants");
        assertThat(refused(define(max, SOURCER, SEES_JOBS)).code())
                .as("held, but not so far")
                .isEqualTo("grants_more_than_held");
        RoleView strong = defined(ada, SOURCER, EDITS_JOBS);
        assertThat(refused(change(max, strong.id(), SOURCER, Grants.NONE, Seen.ANY))
                        .code())
                .as("taking away decides over others too")
                .isEqualTo("grants_more_than_held");
        assertThat(refused(remove(max, strong.id())).code()).isEqualTo("grants_more_than_held");
        assertThat(done(define(
                                max,
                                new RoleName("looker"),
                                Grants.of(List.of(new Grant(Permission.JOB_VIEW, Reach.ASSIGNED)))))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void nobodyGivesARoleThatMayDoMoreThanTheyMay() {
        defined(ada, SOURCER, EDITS_JOBS);
        defined(
                ada,
                new RoleName("people"),
                Grants.of(List.of(
                        new Grant(Permission.MEMBER_UPDATE, Reach.ORGANIZATION),
                        new Grant(Permission.MEMBER_VIEW, Reach.ORGANIZATION))));
        Person pia = acme.member("pia", "people");

        assertThat(refused(kit.ats()
                                .access()
                                .members()
                                .change()
                                .run(
                                        pia.actor(),
                                        new ChangeMember(
                                                pia.account(),
                                                Set.of(SOURCER, new RoleName("people")),
                                                null,
                                                Seen.ANY)))
                        .code())
                .isEqualTo("grants_more_than_held");
    }

    @Test
    void nobodyAddsAMemberWhoMayDoMoreThanTheyMay() {
        defined(
                ada,
                new RoleName("greeter"),
                Grants.of(List.of(
                        new Grant(Permission.MEMBER_CREATE, Reach.ORGANIZATION),
                        new Grant(Permission.JOB_VIEW, Reach.ORGANIZATION))));
        defined(ada, SOURCER, SEES_JOBS);
        Person gil = acme.member("gil", "greeter");
        Person newcomer = kit.candidate("nora");

        assertThat(refused(add(gil, newcomer, "admin")).code()).isEqualTo("grants_more_than_held");
        assertThat(done(add(gil, newcomer, "sourcer"))).isEqualTo(newcomer.account());
    }

    @Test
    void builtInRolesAreTheSameEverywhereAndStay() {
        for (var role : BuiltInRoles.ofMembers()) {
            RoleId id = RoleId.ofBuiltIn(role.name());
            assertThat(refused(change(ada, id, role.name(), SEES_JOBS, Seen.ANY))
                            .code())
                    .isEqualTo("role_built_in");
            assertThat(refused(remove(ada, id)).code()).isEqualTo("role_built_in");
        }
        for (var role : BuiltInRoles.all()) {
            assertThat(refused(define(ada, role.name(), SEES_JOBS)).code()).isEqualTo("role_name_taken");
        }
    }

    @Test
    void aRoleKeepsItsNameAndNamesAreTakenOnce() {
        RoleView role = defined(ada, SOURCER, SEES_JOBS);

        assertThat(refused(define(ada, SOURCER, EDITS_JOBS)).code()).isEqualTo("role_name_taken");
        assertThat(refused(change(ada, role.id(), new RoleName("scout"), SEES_JOBS, Seen.ANY))
                        .code())
                .isEqualTo("role_name_stays");
    }

    @Test
    void aRoleGoesOnlyWhenNobodyHoldsIt() {
        RoleView role = defined(ada, SOURCER, SEES_JOBS);
        Person sam = acme.member("sam", "sourcer", "recruiter");

        assertThat(refused(remove(ada, role.id())).code()).isEqualTo("role_in_use");
        done(kit.ats()
                .access()
                .members()
                .change()
                .run(ada.actor(), new ChangeMember(sam.account(), Set.of(new RoleName("recruiter")), null, Seen.ANY)));
        done(remove(ada, role.id()));

        assertThat(list(ada, Paging.FIRST).items()).noneMatch(one -> one.name().equals(SOURCER));
        assertThat(refused(remove(ada, role.id())).code()).isEqualTo("not_found");
        assertThat(reception.lastEntry(acme.id()).facts()).isNotEmpty();
    }

    @Test
    void listsTheBuiltInOnesAndThenItsOwnInPages() {
        defined(ada, SOURCER, SEES_JOBS);
        defined(kit.organization("Globex").admin(), new RoleName("spy"), SEES_JOBS);
        int all = BuiltInRoles.ofMembers().size() + 1;

        assertThat(list(ada, Paging.FIRST).items()).hasSize(all).last().satisfies(last -> assertThat(last.name())
                .isEqualTo(SOURCER));
        Page<RoleView> first = list(ada, new Paging(all - 1, null));
        assertThat(first.next()).isNotNull();
        assertThat(list(ada, new Paging(all - 1, first.next())).items())
                .extracting(RoleView::name)
                .containsExactly(SOURCER);
    }

    @Test
    void tellsOfNoRoleOfAnother() {
        RoleView theirs = defined(kit.organization("Globex").admin(), SOURCER, SEES_JOBS);

        for (RoleId unseen : List.of(theirs.id(), new RoleId(UUID.randomUUID()))) {
            assertThat(refused(kit.ats().access().roles().view().ask(ada.actor(), new ViewRole(unseen)))
                            .code())
                    .isEqualTo("not_found");
            assertThat(refused(change(ada, unseen, SOURCER, SEES_JOBS, Seen.ANY))
                            .code())
                    .isEqualTo("not_found");
            assertThat(refused(remove(ada, unseen)).code()).isEqualTo("not_found");
        }
    }

    @Test
    void isNoneOfARecruitersBusiness() {
        Person rita = acme.recruiter("rita");
        RoleView role = defined(ada, SOURCER, SEES_JOBS);

        assertThat(refused(define(rita, new RoleName("x"), SEES_JOBS)).code()).isEqualTo("forbidden");
        for (RoleId any : List.of(role.id(), new RoleId(UUID.randomUUID()))) {
            assertThat(refused(kit.ats().access().roles().view().ask(rita.actor(), new ViewRole(any)))
                            .code())
                    .isEqualTo("forbidden");
        }
        assertThat(refused(kit.ats().access().roles().list().ask(rita.actor(), new ListRoles(Paging.FIRST)))
                        .code())
                .isEqualTo("forbidden");
    }

    private Outcome<AccountId> add(Person by, Person newcomer, String role) {
        return kit.ats()
                .access()
                .addMember()
                .run(by.actor(), new AddMember(acme.id(), newcomer.account(), Set.of(new RoleName(role))));
    }

    private RoleView defined(Person by, RoleName name, Grants grants) {
        return done(define(by, name, grants));
    }

    private Outcome<RoleView> define(Person by, RoleName name, Grants grants) {
        return kit.ats().access().roles().define().run(by.actor(), new DefineRole(name, WHY, grants));
    }

    private Outcome<RoleView> change(Person by, RoleId role, RoleName name, Grants grants, Seen seen) {
        return kit.ats().access().roles().change().run(by.actor(), new ChangeRole(role, name, WHY, grants, seen));
    }

    private Outcome<RoleId> remove(Person by, RoleId role) {
        return kit.ats().access().roles().remove().run(by.actor(), new RemoveRole(role, Seen.ANY));
    }

    private Page<RoleView> list(Person by, Paging paging) {
        return done(kit.ats().access().roles().list().ask(by.actor(), new ListRoles(paging)));
    }
}
