package dev.ats.application.pipeline;

import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.pipeline.Mover;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pipeline may know of who moves. */
final class Movers {

    private Movers() {}

    static Mover of(Actor actor) {
        if (actor instanceof Actor.System) {
            return Mover.PRODUCT;
        }
        Set<RoleName> roles = actor instanceof Actor.Member member ? member.roles() : Set.of();
        return of(roles, actor.grants());
    }

    static Mover of(Visibility visibility) {
        return visibility.fold(
                member -> of(member.roles(), member.grants()),
                own -> Mover.ANYBODY,
                () -> Mover.ANYBODY,
                () -> Mover.PRODUCT);
    }

    private static Mover of(Set<RoleName> roles, Grants grants) {
        Stream<String> named = roles.stream().map(RoleName::value);
        Stream<String> held = grants.toList().stream().map(Grant::permission).map(Permission::code);
        return new Mover(Stream.concat(named, held).collect(Collectors.toSet()), false);
    }
}
