package dev.ats.application.organizations.tenants;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.AddMember;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.registration.SignedUp;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.organizations.ViewOrganization;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TenantStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Actor olga = new Actor.Member(
            kit.account("olga", true), OrganizationId.INSTALLATION, BuiltInRoles.OPERATOR.grants(), Set.of());

    @Test
    void operatorsSeeWhichOrganizationsThereAreAndLeaveATrace() {
        OrganizationId globex = kit.organization("Globex").id();

        assertThat(done(list(olga))).extracting(TenantView::id).containsExactly(globex, acme.id());
        assertThat(lastOfInstallation()).containsExactly("TenantsListed");
        assertThat(done(view(olga, globex)).name()).isEqualTo(new Name("Globex"));
        assertThat(lastOfInstallation()).containsExactly("TenantViewed");
        assertThat(refused(view(olga, new OrganizationId(kit.ids().next()))).code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats().organizations().view().ask(olga, new ViewOrganization()))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void nobodyElseDoes() {
        for (Actor other : List.of(
                acme.admin().actor(),
                acme.recruiter("rita").actor(),
                kit.candidate("carl").actor())) {
            assertThat(refused(list(other)).code()).isEqualTo("forbidden");
            assertThat(refused(view(other, acme.id())).code()).isEqualTo("forbidden");
            assertThat(refused(create(other, "Mine", "mia")).code()).isEqualTo("forbidden");
            assertThat(refused(become(other, OrganizationStatus.SUSPENDED)).code())
                    .isEqualTo("forbidden");
        }
        assertThat(refused(list(kit.anybody().actor())).code()).isEqualTo("not_signed_in");
    }

    @Test
    void whoIsInvitedBecomesTheFirstAdminOfWhatAnOperatorCreates() {
        Reception reception = new Reception(kit);
        TenantView created = done(create(olga, "Initech", "ian"));
        assertThat(created.status()).isEqualTo(OrganizationStatus.ACTIVE);
        assertThat(created.kind()).isEqualTo(OrganizationKind.AGENCY);
        Inspection.Entry entry = reception.lastEntry(created.id());
        assertThat(entry.facts()).containsExactly("OrganizationFounded", "MemberInvited");
        assertThat(refused(create(olga, "INITECH", "ida")).code()).isEqualTo("name_taken");
        InvitationId invitation = (InvitationId) reception.secrets().mailed();

        SignedIn joined = done(kit.ats()
                .access()
                .members()
                .accept()
                .run(
                        kit.anybody().actor(),
                        AcceptInvitation.by(
                                created.id(),
                                invitation,
                                reception.secrets().of(invitation),
                                new Name("Ian"),
                                Reception.PASSWORD,
                                Reception.PEER)));

        assertThat(joined.organization()).isEqualTo(created.id());
        assertThat(joined.role()).isEqualTo(BuiltInRoles.ADMIN.name());
    }

    @Test
    void nobodyActsInASuspendedOrganizationUntilItIsReactivated() {
        Person rita = acme.recruiter("rita");
        Person carl = kit.candidate("carl");
        JobId job = rita.opens("Baker");
        ApplicationId application = carl.appliesTo(job);
        done(become(olga, OrganizationStatus.SUSPENDED));
        assertThat(lastOfInstallation()).containsExactly("OrganizationStatusChanged");

        Person now = acme.signedIn(rita);
        assertThat(refused(now.triesToMove(application, "screening")).code()).isEqualTo("organization_suspended");
        assertThat(refused(now.triesToSee(application)).code()).isEqualTo("organization_suspended");
        assertThat(refused(now.triesToSee(job)).code()).isEqualTo("organization_suspended");
        assertThat(acme.signedIn(acme.admin()).actor())
                .extracting(actor -> ((Actor.Member) actor).grants().toList())
                .isEqualTo(List.of());

        done(become(olga, OrganizationStatus.ACTIVE));
        acme.signedIn(rita).moves(application, "screening");
        assertThat(refused(become(olga, OrganizationStatus.ACTIVE)).code()).isEqualTo("transition_not_allowed");
    }

    @Test
    void itsJobsAreOffTheBoardAndCannotBeAppliedToMeanwhile() {
        Person rita = acme.recruiter("rita");
        Person carl = kit.candidate("carl");
        JobId job = rita.opens("Baker");
        JobId other = kit.organization("Globex").recruiter("gina").opens("Baker");
        carl.saves(job);
        done(become(olga, OrganizationStatus.SUSPENDED));

        for (Person somebody : List.of(carl, kit.anybody())) {
            assertThat(somebody.findsOnBoard(JobSearch.ANY)).containsExactly(other);
            assertThat(refused(somebody.triesToSee(job)).code()).isEqualTo("not_found");
        }
        assertThat(refused(carl.triesToApplyTo(job)).code()).isEqualTo("not_found");
        assertThat(carl.hasSaved()).isEmpty();
        assertThat(refused(kit.candidate("cleo").triesToSave(job)).code()).isEqualTo("not_found");

        done(become(olga, OrganizationStatus.ACTIVE));
        assertThat(carl.findsOnBoard(JobSearch.ANY)).containsExactly(other, job);
        assertThat(carl.hasSaved()).containsExactly(job);
        carl.appliesTo(job);
    }

    @Test
    void whoSignsInActsWhereSomebodyCanAct() {
        Reception reception = new Reception(kit);
        SignedUp founder = reception.founder("fay", "Initech");
        done(kit.ats()
                .organizations()
                .tenants()
                .changeStatus()
                .run(
                        olga,
                        new ChangeTenantStatus(
                                founder.organizationId(), OrganizationStatus.SUSPENDED, Seen.version(1))));

        assertThat(reception.signsIn("fay").organization()).isEqualTo(founder.organizationId());
        Identity identity = done(kit.ats().access().whoAmI().ask(new Actor.Account(founder.userId()), new WhoAmI()));
        assertThat(identity.memberships().get(0).suspended()).isTrue();
        AccountId fay = founder.userId();
        done(kit.ats()
                .access()
                .addMember()
                .run(acme.admin().actor(), new AddMember(acme.id(), fay, Set.of(BuiltInRoles.RECRUITER.name()))));
        assertThat(reception.signsIn("fay").organization()).isEqualTo(acme.id());
    }

    private Outcome<List<TenantView>> list(Actor actor) {
        return kit.ats()
                .organizations()
                .tenants()
                .list()
                .ask(actor, new ListTenants(Paging.FIRST))
                .map(page -> page.items());
    }

    private Outcome<TenantView> view(Actor actor, OrganizationId organization) {
        return kit.ats().organizations().tenants().view().ask(actor, new ViewTenant(organization));
    }

    private Outcome<TenantView> create(Actor actor, String name, String admin) {
        return kit.ats()
                .organizations()
                .tenants()
                .create()
                .run(
                        actor,
                        new CreateTenant(
                                new OrganizationId(kit.ids().next()),
                                new Name(name),
                                OrganizationKind.AGENCY,
                                AtsTestKit.emailOf(admin)));
    }

    private Outcome<TenantView> become(Actor actor, OrganizationStatus status) {
        return kit.ats()
                .organizations()
                .tenants()
                .changeStatus()
                .run(actor, new ChangeTenantStatus(acme.id(), status, Seen.ANY));
    }

    private List<String> lastOfInstallation() {
        return new Reception(kit).lastEntry(OrganizationId.INSTALLATION).facts();
    }
}
