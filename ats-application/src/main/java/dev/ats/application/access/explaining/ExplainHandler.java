package dev.ats.application.access.explaining;

import dev.ats.application.access.Identities;
import dev.ats.application.access.Roles;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.Verdict;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Explains nothing of what the actor may not know of: that there is something to be explained would tell them. */
final class ExplainHandler implements QueryHandler.UnderOneThing<Explain, Explanation> {

    private final Function<Ref, Optional<Facts>> things;
    private final Identities identities;
    private final Roles roles;

    ExplainHandler(Function<Ref, Optional<Facts>> things, Identities identities, Roles roles) {
        this.things = things;
        this.identities = identities;
        this.roles = roles;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_VIEW;
    }

    /** Of oneself alone: who asks has to be whom it is about. */
    @Override
    public Optional<Facts> under(Explain query) {
        return query.actor().account().map(account -> Facts.of(OrganizationId.INSTALLATION)
                .ownedBy(account));
    }

    @Override
    public Optional<Explanation> answer(Explain query, Visibility visibility) {
        Optional<Facts> facts = query.object() == null
                ? query.actor().organization().map(Facts::collectionOf)
                : things.apply(query.object());
        return facts.flatMap(known -> explained(query, known, visibility));
    }

    private Optional<Explanation> explained(Explain query, Facts facts, Visibility visibility) {
        Verdict verdict = Policy.decide(query.actor(), query.permission(), facts);
        return verdict.fold(
                allowed -> Optional.of(
                        new Explanation(allowed.by(), null, null, through(allowed.by(), facts, visibility))),
                denied -> Optional.of(new Explanation(null, denied.missing(), denied.withheld(), Set.of())),
                Optional::empty);
    }

    private Set<RoleName> through(Grant grant, Facts facts, Visibility visibility) {
        Set<RoleName> held = identities.own(visibility).stream()
                .flatMap(identity -> identity.memberships().stream())
                .filter(in -> in.organization().equals(facts.organization()))
                .flatMap(in -> in.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
        if (held.isEmpty()) {
            return held;
        }
        RoleBook book = roles.look();
        return held.stream()
                .filter(name -> book.named(name)
                        .filter(role -> role.grants().cover(grant.permission(), grant.reach()))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
