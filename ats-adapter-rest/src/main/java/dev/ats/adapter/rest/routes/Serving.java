package dev.ats.adapter.rest.routes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.adapter.rest.authentication.Authenticated;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.edge.Allowance;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.edge.Sender;
import dev.ats.adapter.rest.json.Bodies;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Actor;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;

/** Takes a request through its route: understands it wholly, or refuses it, before any use case is asked. */
public final class Serving {

    private final Authentication authentication;
    private final Admission admission;

    public Serving(Authentication authentication, Admission admission) {
        this.authentication = authentication;
        this.admission = admission;
    }

    /**
     * What that route serves the request.
     *
     * @throws Refused when the request cannot be understood
     */
    public <B> Served serve(Route<B> route, Context ctx, String requestId) {
        Authenticated caller = caller(ctx);
        Actor actor = caller.actor();
        if (actor instanceof Actor.Anonymous && !route.isOpenTo(actor)) {
            throw new Refused(Problem.of(GateRules.NOT_SIGNED_IN.broken()));
        }
        count(ctx, actor);
        QueryText query = QueryText.read(ctx.queryString(), route.parameters());
        IfMatch ifMatch = IfMatch.read(lines(ctx, "If-Match"));
        JsonNode tree = route.hasBody() ? Content.read(ctx.req()) : null;
        Request<B> request = new Request<>(
                new Envelope(requestId, ctx.path(), strangerOf(ctx), ctx.pathParamMap()),
                caller,
                query,
                tree == null ? null : Bodies.read(route.body(), tree),
                route.repeatable() ? key(ctx, actor, route, tree) : RequestKey.NONE,
                ifMatch);
        if (route.success().isDownload() && !ifMatch.holds(null)) {
            // Before it is asked for, because who asks for it is recorded.
            throw new Refused(Problem.of(GateRules.PRECONDITION_FAILED.broken()));
        }
        if (route.method() == Route.Method.GET) {
            return afterwards(ifMatch, admission.admit(() -> route.action().answer(request)));
        }
        if (!route.conditional() && !ifMatch.holds(null)) {
            throw new Refused(Problem.of(GateRules.PRECONDITION_FAILED.broken()));
        }
        return admission.admit(() -> route.action().answer(request));
    }

    private Authenticated caller(Context ctx) {
        return authentication.whoAsks(name -> lines(ctx, name)).fold(caller -> caller, refusal -> {
            throw new Refused(Problem.of(refusal));
        });
    }

    /** Whose request it is has just been found out. */
    private static void count(Context ctx, Actor actor) {
        Allowance allowance = ctx.attribute(Allowance.ATTRIBUTE);
        if (allowance == null) {
            return;
        }
        if (actor.account().isPresent() || actor instanceof Actor.Machine) {
            allowance.count(Limit.ACCOUNT, actor.author().label());
        }
        actor.organization().ifPresent(home -> allowance.count(Limit.ORGANIZATION, home.toString()));
        allowance.problem().ifPresent(problem -> {
            throw new Refused(problem);
        });
    }

    private static String strangerOf(Context ctx) {
        Sender sender = ctx.attribute(Sender.ATTRIBUTE);
        return sender == null ? null : sender.stranger();
    }

    private static RequestKey key(Context ctx, Actor actor, Route<?> route, JsonNode tree) {
        String target = ctx.queryString() == null ? ctx.path() : ctx.path() + "?" + ctx.queryString();
        byte[] body = tree == null ? new byte[0] : Json.canonical(Passwords.leftOut(route.body(), tree));
        return Keys.read(lines(ctx, Keys.HEADER), actor, ctx.method().name(), target, body);
    }

    /** What was only looked at can be compared with the condition once it is known. */
    private static Served afterwards(IfMatch ifMatch, Served served) {
        StoredReply reply = served.reply();
        if (served.isWhole()
                && reply.status() == 200
                && !ifMatch.holds(reply.headers().get("ETag"))) {
            throw new Refused(Problem.of(GateRules.PRECONDITION_FAILED.broken()));
        }
        return served;
    }

    private static List<String> lines(Context ctx, String name) {
        return Collections.list(ctx.req().getHeaders(name));
    }
}
