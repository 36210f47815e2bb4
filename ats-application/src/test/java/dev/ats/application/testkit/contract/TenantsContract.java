package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.ListBoard;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.organizations.ViewOrganization;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.organizations.tenants.ChangeTenantStatus;
import dev.ats.application.organizations.tenants.ListTenants;
import dev.ats.application.organizations.tenants.TenantView;
import dev.ats.application.organizations.tenants.ViewTenant;
import dev.ats.application.testkit.Outcomes;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Withheld;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an operator does to an organization, and what it demands itself, is known to whoever comes in. */
public abstract class TenantsContract extends PortContract {
    private static final Actor OPERATOR = new Actor.Member(
            new AccountId(UUID.randomUUID()), OrganizationId.INSTALLATION, BuiltInRoles.OPERATOR.grants(), Set.of());

    @Test
    void areListedAndFoundByOperators() {
        World world = newWorld();
        World later = newWorld();
        List<OrganizationId> all = new ArrayList<>();
        Paging paging = new Paging(1, null);
        for (boolean more = true; more; ) {
            var page = Outcomes.done(ats().organizations().tenants().list().ask(OPERATOR, new ListTenants(paging)));
            page.items().stream().map(TenantView::id).forEach(all::add);
            more = page.more();
            paging = more ? new Paging(1, page.next()) : paging;
        }

        assertThat(all).contains(world.organization(), later.organization()).doesNotHaveDuplicates();
        TenantView found = Outcomes.done(
                ats().organizations().tenants().view().ask(OPERATOR, new ViewTenant(world.organization())));
        assertThat(found.status()).isEqualTo(OrganizationStatus.ACTIVE);
        assertThat(found.name().value()).endsWith(world.organization().toString());
    }

    @Test
    void tellTheirMembersThatTheyAreSuspended() {
        World world = newWorld();
        AccountId member = world.member("recruiter");
        assertThat(identity(member).memberships().get(0).suspended()).isFalse();

        become(world, OrganizationStatus.SUSPENDED);

        assertThat(identity(member).memberships().get(0).suspended()).isTrue();
        Actor actor = identity(member).actorIn(world.organization()).orElseThrow();
        assertThat(Outcomes.refused(ats().organizations().view().ask(actor, new ViewOrganization()))
                        .code())
                .isEqualTo("organization_suspended");
        become(world, OrganizationStatus.ACTIVE);
        Actor again = identity(member).actorIn(world.organization()).orElseThrow();
        assertThat(Outcomes.done(ats().organizations().view().ask(again, new ViewOrganization()))
                        .id())
                .isEqualTo(world.organization());
    }

    @Test
    void tellTheirMembersThatASecondFactorIsDemanded() {
        World world = newWorld();
        AccountId member = world.member("admin");
        assertThat(identity(member).memberships().get(0).demanding()).isFalse();
        SettingValues strict = new SettingValues(null, null, null, true, null, null, null, null, null);

        Outcomes.done(ats().organizations()
                .settings()
                .change()
                .run(provedIn(world, member), new ChangeSettings(null, strict, Seen.ANY)));

        assertThat(identity(member).memberships().get(0).demanding()).isTrue();
        assertThat(identity(world.member("admin")).memberships().get(0).suspended())
                .isFalse();
    }

    @Test
    void haveNoJobsForAnybodyElseWhileTheyAreSuspended() {
        World world = newWorld();
        JobId job = published(world);
        Actor anybody = new Actor.Anonymous();
        assertThat(board()).contains(job);

        become(world, OrganizationStatus.SUSPENDED);

        assertThat(board()).doesNotContain(job);
        assertThat(Outcomes.refused(ats().jobs().view().ask(anybody, new ViewJob(job)))
                        .code())
                .isEqualTo("not_found");
        become(world, OrganizationStatus.ACTIVE);
        assertThat(board()).contains(job);
        Outcomes.done(ats().jobs().view().ask(anybody, new ViewJob(job)));
    }

    private static Actor provedIn(World world, AccountId member) {
        return new Actor.Member(
                member, world.organization(), Set.of(), BuiltInRoles.ADMIN.grants(), Set.of(), Withheld.NOTHING, true);
    }

    private List<JobId> board() {
        return Outcomes.done(ats().jobs()
                        .board()
                        .ask(new Actor.Anonymous(), new ListBoard(JobSearch.ANY, new Paging(Paging.MOST, null))))
                .items()
                .stream()
                .map(JobListing.ForPublic::id)
                .toList();
    }

    private JobId published(World world) {
        Job job = world.job(1);
        return job.state().id();
    }

    private Identity identity(AccountId account) {
        return Outcomes.done(ats().access().whoAmI().ask(new Actor.Account(account), new WhoAmI()));
    }

    private void become(World world, OrganizationStatus status) {
        Outcomes.done(ats().organizations()
                .tenants()
                .changeStatus()
                .run(OPERATOR, new ChangeTenantStatus(world.organization(), status, Seen.ANY)));
    }

    private Ats ats() {
        return AtsAssembly.of(ports());
    }
}
