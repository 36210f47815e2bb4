package dev.ats.adapter.rest.authentication;

import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.IdentifySession;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Rule;
import java.time.Instant;
import java.util.Optional;

/**
 * Believes access tokens (RFC 6750), as long as the session behind them lasts: what ends it, or changes what its account
 * may do, acts within five seconds. What development believes proves nothing here.
 */
public final class BearerAuthentication implements Authentication {

    private final AccessTokens tokens;
    private final Ask<IdentifySession, Identity> identify;
    private final Clock clock;
    private final Known<String, AccessToken> genuine;
    private final Known<Whose, Identity> identities;

    /** @param clock forgets after four seconds what is known of tokens and sessions */
    public BearerAuthentication(AccessTokens tokens, Ask<IdentifySession, Identity> identify, Clock clock) {
        this.tokens = tokens;
        this.identify = identify;
        this.clock = clock;
        this.genuine = new Known<>(clock);
        this.identities = new Known<>(clock);
    }

    /** Both, so that nobody is found under a session that another account's token names. */
    private record Whose(SessionId session, AccountId account) {}

    @Override
    public Outcome<Authenticated> whoAsks(Presented presented) {
        if (DevelopmentAuthentication.isPresentedIn(presented)) {
            return Outcome.refused(INVALID_CREDENTIALS.broken());
        }
        if (presented.header(BearerText.HEADER).isEmpty()) {
            return Outcome.done(Authenticated.nobody());
        }
        try {
            return BearerText.in(presented)
                    .flatMap(this::token)
                    .map(this::holder)
                    .orElseGet(() -> Outcome.refused(INVALID_ACCESS_TOKEN.broken()));
        } catch (TokenKeys.Missing missing) {
            return Outcome.refused(GateRules.UNAVAILABLE.broken());
        }
    }

    private Optional<AccessToken> token(String text) {
        Optional<AccessToken> before = genuine.find(text);
        if (before.isPresent()) {
            return before.filter(token -> !tokens.isOver(token));
        }
        Instant now = clock.now();
        return tokens.read(text).map(token -> genuine.remember(text, token, now));
    }

    private Outcome<Authenticated> holder(AccessToken token) {
        return identityOf(token)
                .fold(
                        identity -> actor(identity, token)
                                .map(actor -> Outcome.done(new Authenticated(actor, token.session())))
                                .orElseGet(() -> Outcome.refused(SESSION_ENDED.broken())),
                        Outcome::refused);
    }

    private Outcome<Identity> identityOf(AccessToken token) {
        Whose whose = new Whose(token.session(), token.account());
        Optional<Identity> before = identities.find(whose);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        Instant now = clock.now();
        return identify.ask(new Actor.Account(token.account()), new IdentifySession(token.session()))
                .fold(
                        identity -> Outcome.done(identities.remember(whose, identity, now)),
                        refusal -> Outcome.refused(over(refusal)));
    }

    private static Refusal over(Refusal refusal) {
        return refusal.kind() == Rule.Kind.UNAVAILABLE ? refusal : SESSION_ENDED.broken();
    }

    private static Optional<Actor> actor(Identity identity, AccessToken token) {
        if (!identity.account().equals(token.account())) {
            return Optional.empty();
        }
        return token.organization() == null ? Optional.of(identity.bare()) : identity.actorIn(token.organization());
    }
}
