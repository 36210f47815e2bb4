package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.machines.ApiKeyRules;
import dev.ats.domain.shared.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a route may refuse without having to say so, because of what it is. */
final class Implied {

    private final List<ProblemType> all = new ArrayList<>();

    private Implied() {}

    /** Everything that route may refuse, by status and code. */
    static List<ProblemType> refusalsOf(Route<?> route) {
        Implied implied = new Implied();
        implied.all.addAll(route.refusals());
        implied.always();
        implied.body(route);
        implied.needs(route);
        implied.method(route);
        return implied.all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::code))
                .toList();
    }

    private void always() {
        all.addAll(List.of(
                WireProblems.BAD_REQUEST,
                WireProblems.INVALID_PARAMETER,
                WireProblems.INVALID_HEADER,
                WireProblems.URI_TOO_LONG,
                WireProblems.TOO_MANY_REQUESTS,
                WireProblems.HEADERS_TOO_LARGE,
                WireProblems.INTERNAL_ERROR,
                WireProblems.OVERLOADED,
                WireProblems.STOPPING));
        rules(
                Authentication.INVALID_CREDENTIALS,
                Authentication.INVALID_ACCESS_TOKEN,
                Authentication.SESSION_ENDED,
                ApiKeyRules.INVALID_API_KEY,
                GateRules.PRECONDITION_FAILED,
                GateRules.UNAVAILABLE);
    }

    private void body(Route<?> route) {
        if (route.hasBody()) {
            all.addAll(List.of(
                    WireProblems.MALFORMED_JSON,
                    WireProblems.INVALID_BODY,
                    WireProblems.REQUEST_TIMEOUT,
                    WireProblems.BODY_TOO_LARGE,
                    WireProblems.UNSUPPORTED_MEDIA_TYPE));
        }
    }

    private void needs(Route<?> route) {
        Actor nobody = new Actor.Anonymous();
        if (!route.needs().stream().allMatch(one -> Policy.everPermits(nobody, one))) {
            rules(GateRules.NOT_SIGNED_IN);
        }
        // What may not even be seen is not found, rather than forbidden.
        if (!route.needs().stream().allMatch(one -> one.equals(one.toView()))) {
            rules(GateRules.FORBIDDEN);
        }
        if (route.needs().stream().anyMatch(Permission::administers)) {
            rules(GateRules.SECOND_FACTOR_REQUIRED);
        }
        // Whatever roles grant is withheld there; what is one's own, or everybody's, is not.
        if (route.needs().stream().anyMatch(Implied::isGrantedInOrganizations)) {
            rules(GateRules.ORGANIZATION_SUSPENDED);
        }
        if (!route.pathNames().isEmpty()) {
            rules(GateRules.NOT_FOUND);
        }
    }

    private static boolean isGrantedInOrganizations(Permission permission) {
        return BuiltInRoles.ofMembers().stream()
                .anyMatch(role -> role.grants().reachOf(permission).isPresent());
    }

    private void method(Route<?> route) {
        if (route.method() != Route.Method.GET) {
            rules(GateRules.OUTCOME_UNKNOWN);
        }
        if (route.repeatable()) {
            rules(GateRules.REQUEST_IN_FLIGHT, GateRules.KEY_REUSED);
        }
        if (route.success().paged()) {
            all.add(WireProblems.INVALID_CURSOR);
        }
    }

    private void rules(Rule... rules) {
        for (Rule rule : rules) {
            all.add(ProblemType.of(rule));
        }
    }
}
