package dev.ats.application.pipeline.templates;

import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleBook;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom a move can be left: the roles an organization can give, and all permissions. */
final class Makers {

    private Makers() {}

    static Set<String> of(RoleBook book) {
        Stream<Role> roles = Stream.concat(BuiltInRoles.ofMembers().stream(), book.own().stream());
        return Stream.concat(
                        roles.map(role -> role.name().value()),
                        Arrays.stream(Permission.values()).map(Permission::code))
                .collect(Collectors.toSet());
    }
}
