package dev.ats.adapter.rest.authentication;

import dev.ats.adapter.rest.json.Scalar;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Rule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Believes {@code X-User-Id}: for development and on loopback only. The account has to exist and be active; a membership
 * is chosen with {@code X-Organization-Id}, else it is the first.
 */
public final class DevelopmentAuthentication implements Authentication {

    /** Says which account. */
    static final String ACCOUNT = "X-User-Id";

    /** Says in which organization. */
    static final String ORGANIZATION = "X-Organization-Id";

    private final Ask<WhoAmI, Identity> whoAmI;
    private final Known known;

    /** @param clock forgets what is known of an account after five seconds */
    public DevelopmentAuthentication(Ask<WhoAmI, Identity> whoAmI, Clock clock) {
        this.whoAmI = whoAmI;
        this.known = new Known(clock);
    }

    @Override
    public Outcome<Actor> actorOf(Presented presented) {
        List<String> account = presented.header(ACCOUNT);
        List<String> organization = presented.header(ORGANIZATION);
        if (!presented.header("Authorization").isEmpty() || account.size() > 1 || organization.size() > 1) {
            return unproven();
        }
        if (account.isEmpty()) {
            return organization.isEmpty() ? Outcome.done(new Actor.Anonymous()) : unproven();
        }
        try {
            AccountId id = new AccountId(uuid(account));
            OrganizationId in = organization.isEmpty() ? null : new OrganizationId(uuid(organization));
            return identityOf(id).fold(identity -> actor(identity, in), Outcome::refused);
        } catch (InvalidValue none) {
            return unproven();
        }
    }

    private Outcome<Identity> identityOf(AccountId id) {
        Optional<Identity> remembered = known.find(id);
        if (remembered.isPresent()) {
            return Outcome.done(remembered.get());
        }
        return whoAmI.ask(new Actor.Account(id), new WhoAmI())
                .fold(
                        identity -> Outcome.done(known.remember(identity)),
                        refusal -> Outcome.refused(
                                refusal.kind() == Rule.Kind.UNAVAILABLE ? refusal : INVALID_CREDENTIALS.broken()));
    }

    private static Outcome<Actor> actor(Identity identity, OrganizationId in) {
        return in == null
                ? Outcome.done(identity.actor())
                : identity.actorIn(in).map(Outcome::done).orElseGet(DevelopmentAuthentication::unproven);
    }

    private static UUID uuid(List<String> lines) {
        return Scalar.uuid(lines.get(0));
    }

    private static Outcome<Actor> unproven() {
        return Outcome.refused(INVALID_CREDENTIALS.broken());
    }
}
