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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Believes {@code X-User-Id}: for development and on loopback only. The account has to exist and be active; a membership
 * is chosen with {@code X-Organization-Id}, else it is the first. Whoever does not use it is asked in the other way.
 */
public final class DevelopmentAuthentication implements Authentication {

    /** Says which account. */
    static final String ACCOUNT = "X-User-Id";

    /** Says in which organization. */
    static final String ORGANIZATION = "X-Organization-Id";

    private final Ask<WhoAmI, Identity> whoAmI;
    private final Clock clock;
    private final Authentication otherwise;
    private final Known<AccountId, Identity> known;

    /**
     * Beside another way.
     *
     * @param clock forgets what is known of an account after four seconds
     * @param otherwise for whoever presents nothing of this
     */
    public DevelopmentAuthentication(Ask<WhoAmI, Identity> whoAmI, Clock clock, Authentication otherwise) {
        this.whoAmI = whoAmI;
        this.clock = clock;
        this.otherwise = otherwise;
        this.known = new Known<>(clock);
    }

    /** Whether somebody counts on being believed. */
    static boolean isPresentedIn(Presented presented) {
        return !presented.header(ACCOUNT).isEmpty()
                || !presented.header(ORGANIZATION).isEmpty();
    }

    @Override
    public Outcome<Authenticated> whoAsks(Presented presented) {
        return isPresentedIn(presented) ? believed(presented) : otherwise.whoAsks(presented);
    }

    private Outcome<Authenticated> believed(Presented presented) {
        List<String> account = presented.header(ACCOUNT);
        List<String> organization = presented.header(ORGANIZATION);
        boolean both = !presented.header(BearerText.HEADER).isEmpty();
        if (both || account.size() != 1 || organization.size() > 1) {
            return unproven();
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
        Instant now = clock.now();
        return whoAmI.ask(new Actor.Account(id), new WhoAmI())
                .fold(
                        identity -> Outcome.done(known.remember(id, identity, now)),
                        refusal -> Outcome.refused(
                                refusal.kind() == Rule.Kind.UNAVAILABLE ? refusal : INVALID_CREDENTIALS.broken()));
    }

    private static Outcome<Authenticated> actor(Identity identity, OrganizationId in) {
        Optional<Actor> actor = in == null ? Optional.of(identity.actor()) : identity.actorIn(in);
        return actor.map(who -> Outcome.done(new Authenticated(who, null)))
                .orElseGet(DevelopmentAuthentication::unproven);
    }

    private static UUID uuid(List<String> lines) {
        return Scalar.uuid(lines.get(0));
    }

    private static Outcome<Authenticated> unproven() {
        return Outcome.refused(INVALID_CREDENTIALS.broken());
    }
}
