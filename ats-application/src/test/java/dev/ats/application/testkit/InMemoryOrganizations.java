package dev.ats.application.testkit;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.organizations.OrganizationReads;
import dev.ats.application.organizations.Organizations;
import dev.ats.application.organizations.tenants.TenantReads;
import dev.ats.application.organizations.tenants.TenantView;
import dev.ats.domain.access.Facts;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Organizations in memory; one that was found is held until the unit of work is over. */
final class InMemoryOrganizations implements Organizations, OrganizationReads, TenantReads {
    private final InMemoryStore store;

    InMemoryOrganizations(InMemoryStore store) {
        this.store = store;
    }

    /** Whether nobody acts there for now. */
    static boolean isSuspended(InMemoryTables tables, OrganizationId organization) {
        return Optional.ofNullable(tables.organizations.get(organization))
                .filter(state -> state.status() == OrganizationStatus.SUSPENDED)
                .isPresent();
    }

    @Override
    public boolean isTaken(Name name) {
        return isTaken(store.unit().tables(), name, null);
    }

    @Override
    public boolean isTaken(Slug slug) {
        return isTaken(store.unit().tables(), slug, null);
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        store.unit().hold(id);
        return Optional.ofNullable(store.unit().tables().organizations.get(id)).map(Organization::of);
    }

    @Override
    public Optional<Organization> entered() {
        return store.unit().opened().organization().flatMap(this::find);
    }

    @Override
    public Optional<Organization.State> entered(Visibility visibility) {
        return all().filter(state -> store.unit().isIn(state.id()))
                .filter(state -> InMemorySight.sees(visibility, Facts.of(state.id())))
                .findFirst();
    }

    @Override
    public Page<TenantView> list(Paging paging, Visibility visibility) {
        return InMemoryPages.newestFirst(tenants(visibility), paging, tenant -> Place.of(tenant.id()));
    }

    @Override
    public Optional<TenantView> find(OrganizationId organization, Visibility visibility) {
        return tenants(visibility)
                .filter(tenant -> tenant.id().equals(organization))
                .findFirst();
    }

    @Override
    public Saving saving(Change<Organization> change) {
        Organization.State state = change.next().state();
        // Whoever runs the installation changes what it is not inside of.
        OrganizationId whose = state.version() == 1 ? state.id() : null;
        return InMemorySaving.of(InMemorySaving.Rank.ORGANIZATION, whose, change.events(), tables -> {
            InMemoryTables.unique(isTaken(tables, state.name(), state.id()), "organization name");
            InMemoryTables.unique(isTaken(tables, state.slug(), state.id()), "organization slug");
            if (InMemoryTables.isFirst(state.version(), versionOf(tables, state.id()))) {
                InMemoryTables.insert(tables.organizations, state.id(), state);
            }
            tables.organizations.put(state.id(), state);
        });
    }

    private Stream<Organization.State> all() {
        return store.unit().tables().organizations.values().stream();
    }

    private Stream<TenantView> tenants(Visibility visibility) {
        return InMemorySight.sees(visibility, Facts.of(OrganizationId.INSTALLATION))
                ? all().map(TenantView::of)
                : Stream.empty();
    }

    private static boolean isTaken(InMemoryTables tables, Name name, OrganizationId but) {
        String key = keyOf(name);
        return tables.organizations.values().stream()
                .anyMatch(one -> !one.id().equals(but) && keyOf(one.name()).equals(key));
    }

    private static boolean isTaken(InMemoryTables tables, Slug slug, OrganizationId but) {
        return tables.organizations.values().stream()
                .anyMatch(one -> !one.id().equals(but) && one.slug().equals(slug));
    }

    private static Integer versionOf(InMemoryTables tables, OrganizationId organization) {
        return Optional.ofNullable(tables.organizations.get(organization))
                .map(Organization.State::version)
                .orElse(null);
    }

    private static String keyOf(Name name) {
        return name.value().toLowerCase(Locale.ROOT);
    }
}
