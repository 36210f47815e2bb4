package dev.ats.adapter.rest.authentication;

import dev.ats.application.access.machines.UseApiKey;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.access.machines.ApiKeyRules;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * Believes the keys that organizations give to programs, presented like any other token (RFC 6750) and told by how they
 * begin; whoever presents something else is asked in the other way. What ends one, or takes rights from whoever made it,
 * acts within five seconds.
 */
public final class KeyAuthentication implements Authentication {

    private final UseCase<UseApiKey, Actor.Machine> use;
    private final Clock clock;
    private final Authentication otherwise;
    private final Known<Whose, Actor.Machine> known;

    /**
     * Beside another way.
     *
     * @param clock forgets after four seconds what is known of a key
     * @param otherwise for whoever presents no key
     */
    public KeyAuthentication(UseCase<UseApiKey, Actor.Machine> use, Clock clock, Authentication otherwise) {
        this.use = use;
        this.clock = clock;
        this.otherwise = otherwise;
        this.known = new Known<>(clock);
    }

    /** All that was presented, the secret as what is kept of it. */
    private record Whose(OrganizationId organization, ApiKeyId key, SecretDigest secret) {}

    @Override
    public Outcome<Authenticated> whoAsks(Presented presented) {
        Optional<String> text = BearerText.in(presented).filter(TokenText::isKey);
        if (text.isEmpty() || DevelopmentAuthentication.isPresentedIn(presented)) {
            return otherwise.whoAsks(presented);
        }
        return TokenText.readKey(text.get())
                .map(this::holder)
                .orElseGet(() -> Outcome.refused(ApiKeyRules.INVALID_API_KEY.broken()));
    }

    private Outcome<Authenticated> holder(TokenText key) {
        OrganizationId organization = new OrganizationId(key.ids().get(0));
        ApiKeyId id = new ApiKeyId(key.ids().get(1));
        Whose whose = new Whose(organization, id, key.secret().digest());
        Optional<Actor.Machine> before = known.find(whose);
        if (before.isPresent()) {
            return Outcome.done(new Authenticated(before.get(), null));
        }
        Instant now = clock.now();
        return use.run(new Actor.Anonymous(), new UseApiKey(organization, id, key.secret()))
                .map(machine -> new Authenticated(known.remember(whose, machine, now), null));
    }
}
