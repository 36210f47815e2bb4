package dev.ats.adapter.rest;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Place;
import dev.ats.application.organizations.ChangeOrganization;
import dev.ats.application.organizations.OrganizationsUseCases;
import dev.ats.application.organizations.ViewOrganization;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.organizations.settings.SettingsUseCases;
import dev.ats.application.organizations.settings.SettingsView;
import dev.ats.application.organizations.settings.ViewSettings;
import dev.ats.application.organizations.tenants.ChangeTenantStatus;
import dev.ats.application.organizations.tenants.CreateTenant;
import dev.ats.application.organizations.tenants.ListTenants;
import dev.ats.application.organizations.tenants.TenantView;
import dev.ats.application.organizations.tenants.TenantsUseCases;
import dev.ats.application.organizations.tenants.ViewTenant;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.organizations.WebDomain;
import dev.ats.domain.organizations.settings.Setting;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.TeamId;
import java.util.Arrays;
import java.util.List;

/** Organizations that answer what a test gives them. */
final class CannedOrganizations {

    private CannedOrganizations() {}

    static OrganizationsUseCases of(Canned canned) {
        return new OrganizationsUseCases(
                null,
                canned.doing((ChangeOrganization command) -> Outcome.done(bakery())),
                canned.asking((ViewOrganization query) -> Outcome.done(bakery())),
                new SettingsUseCases(
                        canned.doing(
                                (ChangeSettings command) -> Outcome.done(settings(command.team(), command.values()))),
                        canned.asking(
                                (ViewSettings query) -> Outcome.done(settings(query.team(), SettingValues.NONE)))),
                new TenantsUseCases(
                        canned.doing((CreateTenant command) -> Outcome.done(TenantView.of(bakery()))),
                        canned.doing((ChangeTenantStatus command) -> Outcome.done(TenantView.of(bakery()))),
                        canned.asking((ListTenants query) -> Outcome.done(
                                new Page<>(List.of(TenantView.of(bakery())), Place.of(Canned.BAKERY), null))),
                        canned.asking((ViewTenant query) -> Outcome.done(TenantView.of(bakery())))));
    }

    static Organization.State bakery() {
        return new Organization.State(
                Canned.BAKERY,
                new Name("Bakery"),
                new Slug("bakery"),
                new WebDomain("bakery.example"),
                OrganizationKind.EMPLOYER,
                OrganizationStatus.ACTIVE,
                Canned.NOON,
                5);
    }

    static SettingsView settings(TeamId team, SettingValues values) {
        List<Setting> inherited = Arrays.stream(Setting.values())
                .filter(setting -> !values.said().contains(setting))
                .toList();
        return new SettingsView(team, values.orElse(SettingValues.DEFAULT), inherited, 6);
    }
}
