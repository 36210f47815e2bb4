package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.json.Scalar;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.explaining.Explain;
import dev.ats.application.access.explaining.ExplainingUseCases;
import dev.ats.application.access.explaining.Explanation;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.Withheld;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Ref;
import java.util.List;
import java.util.Locale;

/** The route that says why one may do something, or what one lacks. */
public final class ExplainRoute {

    /** What of an explanation may be unsaid. */
    public static final Blanks BLANKS =
            Blanks.usual().and(Explained.class, "object", "grantedBy", "missing", "withheldBecause");

    private static final Parameter<String> PERMISSION = new Parameter<>(
            "permission", String.class, "What is to be done: a permission's name; without it, to see the object.");
    private static final Parameter<String> OBJECT = new Parameter<>(
            "object",
            String.class,
            "To what: job:id or application:id; without it, something new in the organization you act in.");

    private final ExplainingUseCases explaining;

    public ExplainRoute(ExplainingUseCases explaining) {
        this.explaining = explaining;
    }

    /** A permission by its code, and how far it reaches. */
    record Granted(String permission, Reach reach) {

        static Granted of(Grant grant) {
            return grant == null ? null : new Granted(grant.permission().code(), grant.reach());
        }
    }

    /**
     * Why.
     *
     * @param grantedBy the grant that allows it, or null
     * @param roles which of one's roles have that grant; none where it is everybody's
     * @param missing the grant that would allow it, or null
     * @param withheldBecause why the missing grant, which one's roles do have, is withheld; or null
     */
    record Explained(
            String permission,
            String object,
            boolean allowed,
            Granted grantedBy,
            List<RoleName> roles,
            Granted missing,
            Withheld.Reason withheldBecause) {}

    /** The route. */
    public Route<Void> route() {
        return Route.get("/access/explain")
                .of(AccessRoutes.CONTEXT)
                .named("explainAccess", "Learn which grant lets you do something, or which one you lack.")
                .takes(PERMISSION)
                .takes(OBJECT)
                .answers(200, Explained.class)
                .needs(Permission.ACCOUNT_VIEW)
                .by(this::explain);
    }

    private StoredReply explain(Request<Void> request) {
        Ref object = request.checked(OBJECT, () -> object(request.parameter(OBJECT)));
        String said = request.parameter(PERMISSION);
        Permission permission = said == null
                ? toSee(object)
                : Permission.named(said)
                        .orElseThrow(() -> Refused.at(
                                WireProblems.INVALID_PARAMETER, "/permission", "must be a permission's name"));
        return request.ask(
                explaining.explain(),
                new Explain(request.actor(), permission, object),
                explanation -> Reply.ok(explained(permission, object, explanation)));
    }

    private static Permission toSee(Ref object) {
        if (object == null) {
            return Permission.ORGANIZATION_VIEW;
        }
        return object.kind() == Ref.Kind.JOB ? Permission.JOB_VIEW : Permission.APPLICATION_VIEW;
    }

    private static Explained explained(Permission permission, Ref object, Explanation explanation) {
        return new Explained(
                permission.code(),
                object == null ? null : object.kind().name().toLowerCase(Locale.ROOT) + ":" + object.id(),
                explanation.allowed(),
                Granted.of(explanation.by()),
                Welcome.inOrder(explanation.through()),
                Granted.of(explanation.missing()),
                explanation.withheld());
    }

    private static Ref object(String text) {
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "job" -> new Ref(Ref.Kind.JOB, Scalar.uuid(text.substring(colon + 1)));
            case "application" -> new Ref(Ref.Kind.APPLICATION, Scalar.uuid(text.substring(colon + 1)));
            default -> throw new InvalidValue("must be job:id or application:id");
        };
    }
}
