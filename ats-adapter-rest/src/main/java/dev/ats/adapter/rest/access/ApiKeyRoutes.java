package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.authentication.TokenText;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.machines.ApiKeyView;
import dev.ats.application.access.machines.ListApiKeys;
import dev.ats.application.access.machines.MachinesUseCases;
import dev.ats.application.access.machines.MakeApiKey;
import dev.ats.application.access.machines.RevokeApiKey;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.machines.ApiKey.State;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.access.machines.ApiKeyRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The routes of the keys that an organization gives to programs. */
public final class ApiKeyRoutes {

    /** What of a key may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual()
            .and(ApiKey.class, "createdBy", "expiresAt", "lastUsedAt")
            .and(NewApiKey.class, "createdBy", "expiresAt");

    private static final String KEYS = "/api-keys";

    private final MachinesUseCases machines;

    public ApiKeyRoutes(MachinesUseCases machines) {
        this.machines = machines;
    }

    /**
     * A program is to get a key.
     *
     * @param scopes permissions by their codes
     * @param expiresAt when it is good no longer; left out for never
     */
    record ApiKeyBody(@Required Name name, @Required List<String> scopes, Instant expiresAt) {}

    /**
     * A key as it is shown.
     *
     * @param lastUsedAt to the minute
     */
    record ApiKey(
            ApiKeyId id,
            Name name,
            List<String> scopes,
            AccountId createdBy,
            Instant createdAt,
            Instant expiresAt,
            Instant lastUsedAt) {

        static ApiKey of(ApiKeyView view) {
            State key = view.key();
            return new ApiKey(
                    key.id(), key.name(), codes(key), key.madeBy(), key.madeAt(), key.expiresAt(), view.usedAt());
        }
    }

    /**
     * A key, the only time it is shown itself.
     *
     * @param key what goes into {@code Authorization: Bearer}
     */
    record NewApiKey(
            ApiKeyId id,
            String key,
            Name name,
            List<String> scopes,
            AccountId createdBy,
            Instant createdAt,
            Instant expiresAt) {

        static NewApiKey of(MakeApiKey.Made made) {
            State key = made.key();
            TokenText text =
                    new TokenText(List.of(key.organization().value(), key.id().value()), made.secret());
            return new NewApiKey(
                    key.id(), text.writeKey(), key.name(), codes(key), key.madeBy(), key.madeAt(), key.expiresAt());
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(list(), make(), revoke());
    }

    private Route<Void> list() {
        return Route.get(KEYS)
                .of(AccessRoutes.CONTEXT)
                .named("listApiKeys", "List the keys of your organization that were not revoked, newest first.")
                .answersPages(ApiKey.class)
                .needs(Permission.API_KEY_VIEW)
                .by(request -> {
                    Paging paging = request.paging();
                    return request.ask(
                            machines.list(),
                            new ListApiKeys(paging),
                            page -> request.page(page.map(ApiKey::of), paging));
                });
    }

    private Route<ApiKeyBody> make() {
        return Route.post(KEYS)
                .of(AccessRoutes.CONTEXT)
                .named(
                        "createApiKey",
                        "Give a program a key to your organization, which permits no more than you may do yourself; it"
                                + " is shown this once.")
                .body(ApiKeyBody.class, """
                        {"name": "Payroll", "scopes": ["application.view", "job.view"], \
                        "expires_at": "2030-01-01T00:00:00Z"}""")
                .answers(201, NewApiKey.class)
                .refuses(
                        ApiKeyRules.NO_SCOPE,
                        ApiKeyRules.NOT_FOR_MACHINES,
                        ApiKeyRules.EXPIRED_ALREADY,
                        ApiKeyRules.TOO_MANY,
                        AccountRules.GRANTS_MORE_THAN_HELD)
                .needs(Permission.API_KEY_CREATE)
                .secret()
                .by(this::make);
    }

    private Route<Void> revoke() {
        return Route.delete(KEYS + "/{api_key_id}")
                .of(AccessRoutes.CONTEXT)
                .named("revokeApiKey", "Revoke a key; acts within 5 seconds. One that was revoked already, too.")
                .answers(204)
                .needs(Permission.API_KEY_REVOKE)
                .by(request -> request.run(
                        machines.revoke(),
                        new RevokeApiKey(request.id("api_key_id", ApiKeyId::new)),
                        key -> Reply.done()));
    }

    private StoredReply make(Request<ApiKeyBody> request) {
        ApiKeyBody body = request.body();
        return request.run(
                machines.make(),
                new MakeApiKey(body.name(), permissions(body.scopes()), body.expiresAt()),
                made -> Reply.created(KEYS + "/" + made.key().id(), NewApiKey.of(made)));
    }

    private static Set<Permission> permissions(List<String> codes) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/scopes/" + i;
            permissions.add(Permission.named(codes.get(i))
                    .orElseThrow(() -> Refused.at(WireProblems.INVALID_BODY, pointer, "must be a permission's name")));
        }
        return permissions;
    }

    private static List<String> codes(State key) {
        return key.listed().stream().map(Permission::code).toList();
    }
}
