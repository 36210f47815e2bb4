package dev.ats.application.testkit;

import dev.ats.application.access.machines.ApiKeyReads;
import dev.ats.application.access.machines.ApiKeyView;
import dev.ats.application.access.machines.ApiKeys;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys of programs in memory; one that was found is held until the unit of work is over. */
final class InMemoryApiKeys implements ApiKeys, ApiKeyReads {
    private final InMemoryStore store;

    InMemoryApiKeys(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId key) {
        store.unit().hold(key);
        return look(key).map(ApiKey::of);
    }

    @Override
    public Optional<Presented> present(ApiKeyId key) {
        InMemoryTables tables = store.unit().tables();
        return look(key)
                .filter(state -> tables.organizations.get(state.organization()).status() == OrganizationStatus.ACTIVE)
                .map(state -> new Presented(ApiKey.of(state), makerOf(tables, state), tables.access.used.get(key)));
    }

    @Override
    public int goodAt(Instant time) {
        return (int) here().filter(key -> ApiKey.of(key).isGoodAt(time))
                .limit(ApiKey.MOST)
                .count();
    }

    @Override
    public Page<ApiKeyView> list(Paging paging, Visibility visibility) {
        InMemoryTables tables = store.unit().tables();
        return InMemoryPages.newestFirst(
                here().filter(key -> key.revokedAt() == null)
                        .filter(key -> InMemorySight.sees(visibility, Facts.of(key.organization())))
                        .map(key -> new ApiKeyView(key, tables.access.used.get(key.id()))),
                paging,
                view -> Place.of(view.key().id()));
    }

    @Override
    public Saving saving(Change<ApiKey> change) {
        ApiKey.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, state.organization(), change.events(), tables -> {
            if (InMemoryTables.isFirst(state.version(), versionOf(tables, state.id()))) {
                InMemoryTables.insert(tables.access.apiKeys, state.id(), state);
            } else {
                tables.access.apiKeys.put(state.id(), state);
            }
        });
    }

    @Override
    public Saving using(OrganizationId organization, ApiKeyId key, Instant at) {
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS,
                organization,
                List.of(),
                tables -> tables.access.used.merge(key, at, (one, other) -> one.isAfter(other) ? one : other));
    }

    private Stream<ApiKey.State> here() {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().access.apiKeys.values().stream().filter(key -> unit.isIn(key.organization()));
    }

    private Optional<ApiKey.State> look(ApiKeyId key) {
        return here().filter(one -> one.id().equals(key)).findFirst();
    }

    private static Grants makerOf(InMemoryTables tables, ApiKey.State key) {
        if (key.madeBy() == null) {
            return ApiKey.grantsOf(List.of(Permission.values()));
        }
        boolean active = Optional.ofNullable(tables.accounts.get(key.madeBy()))
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .isPresent();
        return InMemoryIdentities.membershipsOf(tables, key.madeBy()).stream()
                .filter(in -> active && in.organization().equals(key.organization()))
                .findFirst()
                .map(in -> in.grants())
                .orElse(Grants.NONE);
    }

    private static Integer versionOf(InMemoryTables tables, ApiKeyId key) {
        return Optional.ofNullable(tables.access.apiKeys.get(key))
                .map(ApiKey.State::version)
                .orElse(null);
    }
}
