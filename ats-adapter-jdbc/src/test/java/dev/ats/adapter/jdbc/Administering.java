package dev.ats.adapter.jdbc;

import static dev.ats.application.testkit.Outcomes.done;

import dev.ats.application.Ats;
import dev.ats.application.access.teams.FoundTeam;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.organizations.ChangeOrganization;
import dev.ats.application.organizations.OrganizationsUseCases;
import dev.ats.application.organizations.ViewOrganization;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.organizations.settings.ViewSettings;
import dev.ats.application.organizations.tenants.ChangeTenantStatus;
import dev.ats.application.organizations.tenants.CreateTenant;
import dev.ats.application.organizations.tenants.ListTenants;
import dev.ats.application.organizations.tenants.ViewTenant;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.organizations.settings.Language;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.TeamId;
import java.util.Set;
import java.util.UUID;

/** Looks after the large organization and the installation, so that every statement of organizations is sent. */
final class Administering {
    private static final SettingValues FRENCH =
            new SettingValues(null, null, null, null, null, null, null, null, new Language("fr"));

    private Administering() {}

    static void everything(Ats ats, Actor admin) {
        OrganizationsUseCases organizations = ats.organizations();
        done(organizations.view().ask(admin, new ViewOrganization()));
        done(organizations
                .change()
                .run(
                        admin,
                        new ChangeOrganization(new Name("Largest"), null, null, OrganizationKind.EMPLOYER, Seen.ANY)));
        TeamId team = done(ats.access().teams().found().run(admin, new FoundTeam(new Name("Largest"), null)))
                .id();
        for (TeamId whose : new TeamId[] {null, team}) {
            done(organizations.settings().change().run(admin, new ChangeSettings(whose, FRENCH, Seen.ANY)));
            done(organizations.settings().change().run(admin, new ChangeSettings(whose, SettingValues.NONE, Seen.ANY)));
            done(organizations.settings().view().ask(admin, new ViewSettings(whose)));
        }
        operate(organizations);
    }

    private static void operate(OrganizationsUseCases organizations) {
        Actor operator = new Actor.Member(
                Volume.account(7000), OrganizationId.INSTALLATION, BuiltInRoles.OPERATOR.grants(), Set.of());
        OrganizationId id = new OrganizationId(UUID.randomUUID());
        done(organizations.tenants().list().ask(operator, new ListTenants(Paging.FIRST)));
        done(organizations
                .tenants()
                .create()
                .run(
                        operator,
                        new CreateTenant(id, new Name("Newest"), OrganizationKind.AGENCY, AtsTestKit.emailOf("ian"))));
        done(organizations.tenants().view().ask(operator, new ViewTenant(id)));
        for (OrganizationStatus status :
                new OrganizationStatus[] {OrganizationStatus.SUSPENDED, OrganizationStatus.ACTIVE}) {
            done(organizations.tenants().changeStatus().run(operator, new ChangeTenantStatus(id, status, Seen.ANY)));
        }
    }
}
