package dev.ats.adapter.rest.openapi;

import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The routes as a page of Markdown, for {@code docs/routes.md}. */
public final class RouteList {

    private static final String HEAD = """
            # Routes

            Made from the route table and compared with it by a test; `mvn verify -pl ats-adapter-rest -am -Dats.docs=write` \
            writes this and every other generated page anew.

            Paths are under `%s`. A name in **bold** is required. Any one of the permissions suffices; *anybody* may ask \
            without being signed in. A limit counts [how often](operations.md#what-stands-before-every-request) an address \
            may ask. Beside the refusals named, every route may answer what [goes without saying](#what-goes-without-saying).
            """;

    private RouteList() {}

    /** The page. */
    public static String markdown(List<Route<?>> routes) {
        StringBuilder page = new StringBuilder(HEAD.formatted(Route.BASE));
        List<String> contexts = routes.stream().map(Route::context).distinct().toList();
        for (String context : contexts) {
            page.append("\n## ").append(context).append('\n');
            routes.stream().filter(route -> route.context().equals(context)).forEach(route -> page.append(one(route)));
        }
        return page.append(common(routes)).toString();
    }

    private static String one(Route<?> route) {
        List<String> lines = new ArrayList<>();
        lines.add("\n### `" + route.method() + " " + route.path() + "`\n");
        lines.add(route.summary() + "\n");
        lines.add("- needs: " + needs(route));
        if (route.limit() != null) {
            lines.add("- limit: " + code(route.limit().word()));
        }
        if (!route.parameters().isEmpty()) {
            lines.add("- query: "
                    + joined(route.parameters().stream().map(RouteList::query).toList()));
        }
        if (route.hasBody()) {
            lines.add("- body: " + body(route));
            lines.add("- for example: `" + route.example() + "`");
        }
        lines.add("- answers: " + answer(route));
        if (!route.refusals().isEmpty()) {
            lines.add("- refuses: "
                    + joined(route.refusals().stream().map(RouteList::named).toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String query(Parameter<?> parameter) {
        String choices =
                joined(parameter.choices().stream().map(RouteList::code).toList());
        return code(parameter.name()) + (choices.isEmpty() ? "" : " (" + choices + ")");
    }

    private static String needs(Route<?> route) {
        String permissions = route.needs().stream()
                .map(Permission::code)
                .map(RouteList::code)
                .collect(Collectors.joining(" or "));
        return route.isOpenTo(new Actor.Anonymous()) ? permissions + " (anybody)" : permissions;
    }

    private static String body(Route<?> route) {
        return joined(Arrays.stream(route.body().getRecordComponents())
                .map(one -> one.isAnnotationPresent(Required.class)
                        ? "**" + Json.nameOf(one.getName()) + "**"
                        : Json.nameOf(one.getName()))
                .toList());
    }

    private static String answer(Route<?> route) {
        Route.Success success = route.success();
        String types = success.types().stream().map(SchemaNames::of).collect(Collectors.joining(" or "));
        if (success.isDownload()) {
            return success.status() + " a file: "
                    + joined(success.files().stream().map(RouteList::code).toList());
        }
        return success.status()
                + (success.perhapsLater() ? " or 202" : "")
                + (success.paged() ? " pages of " : types.isEmpty() ? "" : " ")
                + types
                + (success.versioned() ? ", with `ETag`" : "")
                + (success.status() == 201 ? " and `Location`" : "")
                + (route.conditional() ? "; honours `If-Match`" : "")
                + (route.secret() ? "; a secret, so `Idempotency-Key` is ignored" : "");
    }

    private static String common(List<Route<?>> routes) {
        return routes.stream()
                .flatMap(route -> route.allRefusals().stream()
                        .filter(one -> !route.refusals().contains(one)))
                .distinct()
                .sorted((one, other) -> one.status() == other.status()
                        ? one.code().compareTo(other.code())
                        : Integer.compare(one.status(), other.status()))
                .map(one -> "| " + one.status() + " | `" + one.code() + "` | " + one.detail() + " |\n")
                .collect(Collectors.joining(
                        "", "\n## What goes without saying\n\n| status | code | |\n|---|---|---|\n", ""));
    }

    private static String named(ProblemType type) {
        return type.status() + " " + code(type.code());
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts);
    }
}
