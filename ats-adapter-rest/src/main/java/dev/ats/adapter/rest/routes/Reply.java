package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.application.kernel.StoredReply;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes replies: a status, the headers that belong to it, and JSON. */
public final class Reply {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private Reply() {}

    /** 200 with a view. */
    public static StoredReply ok(Object view) {
        return new StoredReply(200, Map.of(CONTENT_TYPE, JSON), Json.write(view));
    }

    /** 200 with a view of a thing that has versions. */
    public static StoredReply ok(Object view, int version) {
        return new StoredReply(200, Map.of(CONTENT_TYPE, JSON, "ETag", tag(version)), Json.write(view));
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
        return new StoredReply(type.status(), headers(type), Json.write(document));
    }

    private static Map<String, String> headers(ProblemType type) {
        Map<String, String> headers = new HashMap<>(Map.of(CONTENT_TYPE, PROBLEM));
        if (type.status() == 401) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        if (type.status() == 429 || type.status() == 503) {
            headers.put("Retry-After", "1");
        }
        return headers;
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
