package dev.ats.application.testkit;

import dev.ats.application.access.federation.ExternalIdentities;
import dev.ats.application.access.federation.ExternalIdentityReads;
import dev.ats.application.access.federation.ResolveIdentity;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.access.federation.IdentityLinked;
import dev.ats.domain.access.federation.OrganizationConnected;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What external providers call people and organizations, in memory. */
final class InMemoryExternalIdentities implements ExternalIdentities, ExternalIdentityReads {
    private final InMemoryStore store;

    InMemoryExternalIdentities(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<AccountId> accountOf(ExternalIdentity identity) {
        return Optional.ofNullable(store.unit().tables().access.external.get(identity));
    }

    @Override
    public boolean exists(OrganizationId organization) {
        return store.unit().tables().organizations.containsKey(organization);
    }

    @Override
    public ResolveIdentity.Resolved resolve(ExternalIdentity identity, ExternalId organization, Visibility visibility) {
        boolean all = visibility.fold(member -> false, own -> false, () -> false, () -> true);
        return all
                ? new ResolveIdentity.Resolved(
                        accountOf(identity).orElse(null),
                        organizationOf(organization).orElse(null))
                : new ResolveIdentity.Resolved(null, null);
    }

    @Override
    public Saving linking(ExternalIdentity identity, AccountId account, Instant at) {
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, null, List.of(new IdentityLinked(account)), tables -> {
            InMemoryTables.unique(tables.access.external.containsKey(identity), "external_identities_pkey");
            tables.access.external.put(identity, account);
        });
    }

    @Override
    public Saving connecting(OrganizationId organization, ExternalId external) {
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS,
                null,
                List.of(new OrganizationConnected(organization, external != null)),
                tables -> {
                    Map<OrganizationId, ExternalId> connected = tables.access.connected;
                    connected.remove(organization);
                    InMemoryTables.unique(connected.containsValue(external), "organizations_external_id");
                    if (external != null) {
                        connected.put(organization, external);
                    }
                });
    }

    private Optional<OrganizationId> organizationOf(ExternalId external) {
        InMemoryTables tables = store.unit().tables();
        return tables.access.connected.entrySet().stream()
                .filter(entry -> entry.getValue().equals(external))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> tables.organizations.keySet().stream()
                        .filter(id -> external != null && id.toString().equals(external.value()))
                        .findFirst());
    }
}
