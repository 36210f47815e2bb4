package dev.ats.adapter.rest.authentication;

import dev.ats.adapter.rest.authentication.provider.ProviderTokens;
import dev.ats.adapter.rest.authentication.provider.Vouched;
import dev.ats.adapter.rest.json.Scalar;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.access.federation.AdmitIdentity;
import dev.ats.application.access.federation.FederationUseCases;
import dev.ats.application.access.federation.ResolveIdentity;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Believes the tokens of an external identity provider: whom it vouches for is let in, as what it says they are. Whoever
 * presents something else is asked in the other way. What is changed here (an account, a membership) acts within five
 * seconds; what is changed at the provider, when its token has run out.
 */
public final class ProviderAuthentication implements Authentication {

    /** The product itself, which says on whose word it lets somebody in. */
    private static final Actor PORTER = new Actor.System("identity_provider");

    private final ProviderTokens tokens;
    private final FederationUseCases federation;
    private final Ask<WhoAmI, Identity> whoAmI;
    private final Authentication otherwise;
    private final Clock clock;
    private final Known<String, Vouched> genuine;
    private final Known<Whose, Actor> actors;

    /**
     * Beside another way.
     *
     * @param clock forgets after four seconds what is known of tokens and people
     * @param otherwise for whoever presents no token of the provider's
     */
    public ProviderAuthentication(
            ProviderTokens tokens,
            FederationUseCases federation,
            Ask<WhoAmI, Identity> whoAmI,
            Clock clock,
            Authentication otherwise) {
        this.tokens = tokens;
        this.federation = federation;
        this.whoAmI = whoAmI;
        this.otherwise = otherwise;
        this.clock = clock;
        this.genuine = new Known<>(clock);
        this.actors = new Known<>(clock);
    }

    /** @param chosen where they want to act, where the provider does not say; or null */
    private record Whose(Vouched vouched, OrganizationId chosen) {}

    @Override
    public Outcome<Authenticated> whoAsks(Presented presented) {
        Optional<String> text = BearerText.in(presented).filter(tokens::isMeant);
        if (text.isEmpty()
                || !presented.header(DevelopmentAuthentication.ACCOUNT).isEmpty()) {
            return otherwise.whoAsks(presented);
        }
        try {
            return vouched(text.get())
                    .map(vouched ->
                            chosen(presented, vouched).then(this::actor).map(actor -> new Authenticated(actor, null)))
                    .orElseGet(() -> Outcome.refused(INVALID_ACCESS_TOKEN.broken()));
        } catch (TokenKeys.Missing missing) {
            return Outcome.refused(GateRules.UNAVAILABLE.broken());
        }
    }

    private Optional<Vouched> vouched(String text) {
        Optional<Vouched> before = genuine.find(text);
        if (before.isPresent()) {
            return before.filter(vouched -> !tokens.isOver(vouched));
        }
        Instant now = clock.now();
        return tokens.read(text).map(vouched -> genuine.remember(text, vouched, now));
    }

    /** Where the provider says nothing, they say themselves which of their organizations they act in. */
    private static Outcome<Whose> chosen(Presented presented, Vouched vouched) {
        List<String> lines = presented.header(DevelopmentAuthentication.ORGANIZATION);
        if (lines.isEmpty()) {
            return Outcome.done(new Whose(vouched, null));
        }
        if (lines.size() > 1 || vouched.organization() != null) {
            return Outcome.refused(INVALID_CREDENTIALS.broken());
        }
        try {
            return Outcome.done(new Whose(vouched, new OrganizationId(Scalar.uuid(lines.get(0)))));
        } catch (InvalidValue none) {
            return Outcome.refused(INVALID_CREDENTIALS.broken());
        }
    }

    private Outcome<Actor> actor(Whose whose) {
        Optional<Actor> before = actors.find(whose);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        Instant now = clock.now();
        Vouched vouched = whose.vouched();
        return federation
                .resolve()
                .ask(PORTER, new ResolveIdentity(vouched.identity(), vouched.organization()))
                .then(resolved -> place(whose, resolved))
                .map(actor -> actors.remember(whose, actor, now));
    }

    private Outcome<Actor> place(Whose whose, ResolveIdentity.Resolved resolved) {
        Vouched vouched = whose.vouched();
        if (vouched.organization() != null && resolved.organization() == null) {
            return Outcome.refused(SessionRules.NOT_A_MEMBER.broken());
        }
        OrganizationId organization = vouched.organization() == null ? whose.chosen() : resolved.organization();
        if (resolved.account() == null) {
            return admitted(vouched, resolved.organization(), organization);
        }
        return identity(resolved.account())
                .then(identity -> isNews(vouched, identity, resolved.organization())
                        ? admitted(vouched, resolved.organization(), organization)
                        : acting(identity, vouched, organization));
    }

    /** Whether the provider says something that is not so here yet. */
    private static boolean isNews(Vouched vouched, Identity identity, OrganizationId organization) {
        return organization != null
                && !vouched.roles().isEmpty()
                && identity.memberships().stream()
                        .noneMatch(in -> in.organization().equals(organization)
                                && in.roles().equals(vouched.roles()));
    }

    private Outcome<Actor> admitted(Vouched vouched, OrganizationId said, OrganizationId organization) {
        AdmitIdentity command =
                new AdmitIdentity(vouched.identity(), vouched.email(), vouched.fullName(), said, vouched.roles());
        return federation
                .admit()
                .run(PORTER, command)
                .then(this::identity)
                .then(identity -> acting(identity, vouched, organization));
    }

    private static Outcome<Actor> acting(Identity identity, Vouched vouched, OrganizationId organization) {
        Identity proved = vouched.secondFactor() ? identity.provedElsewhere() : identity;
        return organization == null
                ? Outcome.done(proved.bare())
                : proved.actorIn(organization)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(SessionRules.NOT_A_MEMBER.broken()));
    }

    /** As the account itself, which is no longer there for anybody once it was deactivated. */
    private Outcome<Identity> identity(AccountId account) {
        return whoAmI.ask(new Actor.Account(account), new WhoAmI())
                .fold(
                        Outcome::done,
                        refusal -> Outcome.refused(
                                refusal.kind() == Rule.Kind.UNAVAILABLE ? refusal : SESSION_ENDED.broken()));
    }
}
