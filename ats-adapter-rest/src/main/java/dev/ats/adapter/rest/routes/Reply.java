package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.machines.ApiKeyRules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Makes replies: a status, the headers that belong to it, and JSON. */
public final class Reply {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final Set<String> ABOUT_TOKENS = Set.of(
            Authentication.INVALID_ACCESS_TOKEN.code(),
            Authentication.SESSION_ENDED.code(),
            ApiKeyRules.INVALID_API_KEY.code());

    /** As RFC 6750, section 3 has it, where a token was sent. */
    private static final String INVALID_TOKEN = "Bearer error=\"invalid_token\"";

    private Reply() {}

    /** 200 with a view. */
    public static StoredReply ok(Object view) {
        return new StoredReply(200, Map.of(CONTENT_TYPE, JSON), Json.write(view));
    }

    /** 200 with a view of a thing that has versions. */
    public static StoredReply ok(Object view, int version) {
        return new StoredReply(200, Map.of(CONTENT_TYPE, JSON, "ETag", tag(version)), Json.write(view));
    }

    /** 204: it was done, and there is nothing to show. */
    public static StoredReply done() {
        return new StoredReply(204, Map.of(), new byte[0]);
    }

    /**
     * 201 with a view of what was created and has no versions.
     *
     * @param where the path under {@link Route#BASE} where it can be seen
     */
    public static StoredReply created(String where, Object view) {
        return new StoredReply(201, Map.of(CONTENT_TYPE, JSON, "Location", Route.BASE + where), Json.write(view));
    }

    /**
     * 201 with a view of what was created.
     *
     * @param where its path under {@link Route#BASE}
     */
    public static StoredReply created(String where, Object view, int version) {
        return new StoredReply(
                201,
                Map.of(CONTENT_TYPE, JSON, "ETag", tag(version), "Location", Route.BASE + where),
                Json.write(view));
    }

    /** 202 with a view of what is going to happen. */
    public static StoredReply accepted(Object view) {
        return new StoredReply(202, Map.of(CONTENT_TYPE, JSON), Json.write(view));
    }

    /**
     * 202 with a view of what is done so far.
     *
     * @param where the path under {@link Route#BASE} where it can be looked at again
     */
    public static StoredReply begun(String where, Object view) {
        return new StoredReply(202, Map.of(CONTENT_TYPE, JSON, "Location", Route.BASE + where), Json.write(view));
    }

    /**
     * A problem document (RFC 9457).
     *
     * @param instance the path asked for, or null when it is not known
     */
    public static StoredReply problem(Problem problem, String instance, String requestId) {
        ProblemType type = problem.type();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type.uri());
        document.put("title", type.title());
        document.put("status", type.status());
        document.put("detail", type.detail());
        if (instance != null) {
            document.put("instance", instance);
        }
        document.put("code", type.code());
        document.put("request_id", requestId);
        if (!problem.faults().isEmpty()) {
            document.put("errors", problem.faults());
        }
        problem.facts().forEach(document::putIfAbsent);
        return new StoredReply(type.status(), headers(problem), Json.write(document));
    }

    private static Map<String, String> headers(Problem problem) {
        ProblemType type = problem.type();
        Map<String, String> headers = new HashMap<>(Map.of(CONTENT_TYPE, PROBLEM));
        if (type.status() == 401) {
            headers.put("WWW-Authenticate", ABOUT_TOKENS.contains(type.code()) ? INVALID_TOKEN : "Bearer");
        }
        if (type.status() == 429 || type.status() == 503) {
            Object wait = problem.facts().get("retry_after");
            headers.put("Retry-After", wait instanceof Number seconds ? seconds.toString() : "1");
        }
        return headers;
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
