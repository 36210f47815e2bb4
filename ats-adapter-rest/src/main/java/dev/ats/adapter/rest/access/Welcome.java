package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.TokenKeys;
import dev.ats.adapter.rest.authentication.TokenText;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Answers whoever has just signed in, in whatever way, with what they need to go on: both tokens. */
final class Welcome {

    private final AccessTokens tokens;

    Welcome(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Somebody is signed in.
     *
     * @param expiresIn after how many seconds the access token is good no longer
     * @param organizationId where they act, or null for a candidate's own things
     */
    record Session(
            String accessToken,
            String tokenType,
            long expiresIn,
            String refreshToken,
            RoleName role,
            AccountId userId,
            OrganizationId organizationId,
            List<Membership> memberships) {}

    /** Where somebody belongs, and as what. */
    record Membership(OrganizationId organizationId, List<RoleName> roles) {

        static List<Membership> all(List<Identity.In> memberships) {
            return memberships.stream()
                    .map(in -> new Membership(in.organization(), inOrder(in.roles())))
                    .toList();
        }
    }

    /** Roles as they are listed: by name. */
    static List<RoleName> inOrder(Collection<RoleName> roles) {
        return roles.stream().sorted(Comparator.comparing(RoleName::value)).toList();
    }

    /**
     * Signs in by that use case.
     *
     * @param reply makes the reply of the view
     * @throws Refused before anything was changed, when no token could be signed
     */
    <C extends Command<SignedIn>> StoredReply run(
            Request<?> request, UseCase<C, SignedIn> useCase, C command, Function<Session, StoredReply> reply) {
        AccessTokens.Signing signing = signing();
        return request.run(useCase, command, who -> reply.apply(session(who, signing.issue(who))));
    }

    /** The same, answered with 200. */
    <C extends Command<SignedIn>> StoredReply run(Request<?> request, UseCase<C, SignedIn> useCase, C command) {
        return run(request, useCase, command, Reply::ok);
    }

    private AccessTokens.Signing signing() {
        try {
            return tokens.signing();
        } catch (TokenKeys.Missing missing) {
            throw new Refused(Problem.of(GateRules.UNAVAILABLE.broken()));
        }
    }

    private static Session session(SignedIn who, AccessTokens.Issued token) {
        return new Session(
                token.text(),
                "bearer",
                token.expiresIn(),
                new TokenText(List.of(who.session().value()), who.refresh()).write(),
                who.role(),
                who.account(),
                who.organization(),
                Membership.all(who.memberships()));
    }
}
