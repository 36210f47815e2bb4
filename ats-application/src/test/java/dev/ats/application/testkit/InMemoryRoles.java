package dev.ats.application.testkit;

import dev.ats.application.access.Roles;
import dev.ats.application.access.roles.RoleReads;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The roles that organizations define, in memory; whoever gives or changes one holds all until the unit of work is over. */
final class InMemoryRoles implements Roles, RoleReads {
    private final InMemoryStore store;

    InMemoryRoles(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public RoleBook book() {
        hold();
        return look();
    }

    @Override
    public RoleBook look() {
        return bookOf(store.unit().tables(), store.unit().organization());
    }

    /** The roles there are in that organization. */
    static RoleBook bookOf(InMemoryTables tables, OrganizationId organization) {
        return new RoleBook(tables.access.roles.values().stream()
                .filter(role -> role.organization().equals(organization))
                .sorted(Comparator.comparing(role -> role.name().value()))
                .map(CustomRole.State::role)
                .toList());
    }

    @Override
    public Optional<Found> find(RoleId role) {
        hold();
        InMemoryTables tables = store.unit().tables();
        return Optional.ofNullable(tables.access.roles.get(role))
                .filter(found -> store.unit().isIn(found.organization()))
                .map(found -> new Found(CustomRole.of(found), isUsed(tables, found.organization(), found.name())));
    }

    @Override
    public List<CustomRole.State> defined(Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().access.roles.values().stream()
                .filter(role -> unit.isIn(role.organization()))
                .filter(role -> InMemorySight.sees(visibility, Facts.of(role.organization())))
                .sorted(Comparator.comparing(role -> role.name().value()))
                .toList();
    }

    @Override
    public Saving saving(Change<CustomRole> change) {
        CustomRole.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.ACCESS, state.organization(), change.events(), tables -> write(tables, state));
    }

    @Override
    public Saving removing(Change<CustomRole> removed) {
        CustomRole.State state = removed.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.ACCESS, state.organization(), removed.events(), tables -> {
            InMemoryTables.isFirst(state.version() + 1, versionOf(tables, state.id()));
            tables.access.roles.remove(state.id());
        });
    }

    private void hold() {
        store.unit().opened().organization().ifPresent(entered -> store.unit().hold("roles of " + entered));
    }

    private static void write(InMemoryTables tables, CustomRole.State state) {
        if (InMemoryTables.isFirst(state.version(), versionOf(tables, state.id()))) {
            InMemoryTables.unique(
                    bookOf(tables, state.organization()).own().stream()
                            .anyMatch(role -> role.name().equals(state.name())),
                    "roles_name");
            InMemoryTables.insert(tables.access.roles, state.id(), state);
        } else {
            tables.access.roles.put(state.id(), state);
        }
    }

    private static Integer versionOf(InMemoryTables tables, RoleId role) {
        return Optional.ofNullable(tables.access.roles.get(role))
                .map(CustomRole.State::version)
                .orElse(null);
    }

    private static boolean isUsed(InMemoryTables tables, OrganizationId organization, RoleName name) {
        return tables.memberships.values().stream()
                        .anyMatch(member -> member.organization().equals(organization)
                                && member.roles().contains(name))
                || tables.access.invitations.values().stream()
                        .anyMatch(invitation -> invitation.organization().equals(organization)
                                && invitation.status() == Invitation.Status.OPEN
                                && invitation.roles().contains(name));
    }
}
