package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.AccessUseCases;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Arrays;
import java.util.List;

/** The routes of accounts. */
public final class AccessRoutes {

    private final AccessUseCases access;

    public AccessRoutes(AccessUseCases access) {
        this.access = access;
    }

    /**
     * Who is asking.
     *
     * @param permissions what they may do at all, as they are signed in now
     */
    public record Me(Account account, List<Membership> memberships, List<String> permissions) {

        /** Their login. */
        public record Account(AccountId id, Name fullName, Email email) {}

        /** Where they belong, and as what. */
        public record Membership(OrganizationId organizationId, List<RoleName> roles) {}

        static Me of(Identity identity, Actor actor) {
            return new Me(
                    new Account(identity.account(), identity.fullName(), identity.email()),
                    identity.memberships().stream()
                            .map(in -> new Membership(in.organization(), inOrder(in)))
                            .toList(),
                    Arrays.stream(Permission.values())
                            .filter(permission -> Policy.everPermits(actor, permission))
                            .map(Permission::code)
                            .toList());
        }

        private static List<RoleName> inOrder(Identity.In in) {
            return in.roles().stream()
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .toList();
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(Route.get("/auth/me")
                .of("access")
                .named("whoAmI", "Learn who you are signed in as, where you belong, and what you may do.")
                .answers(200, Me.class)
                .needs(Permission.ACCOUNT_VIEW)
                .by(this::me));
    }

    private StoredReply me(Request<Void> request) {
        Actor actor = request.actor();
        AccountId account = actor.account().orElseThrow();
        return request.ask(
                new Actor.Account(account),
                access.whoAmI(),
                new WhoAmI(),
                identity -> Reply.ok(Me.of(identity, actor)));
    }
}
