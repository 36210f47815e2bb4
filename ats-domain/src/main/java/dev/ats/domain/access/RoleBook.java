package dev.ats.domain.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles that an organization can give its members: those built in, and its own. Immutable. */
public record RoleBook(List<Role> own) {

    /** Of an organization that has defined none. */
    public static final RoleBook BUILT_IN = new RoleBook(List.of());

    public RoleBook {
        own = List.copyOf(own);
    }

    /** All of them, those built in first. */
    public List<Role> all() {
        return Stream.concat(BuiltInRoles.ofMembers().stream(), own.stream()).toList();
    }

    /** The one of that name, or nothing. */
    public Optional<Role> named(RoleName name) {
        return all().stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /** Whether there are all of these, and at least one is named. */
    public boolean hasAll(Collection<RoleName> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> named(name).isPresent());
    }

    /** What these roles grant together; names that there are none of grant nothing. */
    public Grants grantsOf(Collection<RoleName> names) {
        return all().stream()
                .filter(role -> names.contains(role.name()))
                .map(Role::grants)
                .reduce(Grants.NONE, Grants::and);
    }
}
