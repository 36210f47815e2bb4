package dev.ats.adapter.rest.openapi;

import dev.ats.adapter.rest.problems.ProblemType;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What many routes have in common, described once. */
final class Described {

    static final String REQUEST_ID = "X-Request-Id";
    static final String KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";

    /** What every answer has. */
    static final List<String> ALWAYS = List.of(REQUEST_ID, "RateLimit", "RateLimit-Policy");

    private Described() {}

    static Map<String, Parameter> parameters() {
        Map<String, Parameter> all = new LinkedHashMap<>();
        parameter(
                all,
                KEY,
                text(255),
                "Makes a repetition harmless: the same request under the same key is answered like the first time,"
                        + " another one with 422. Kept for at least 24 hours.");
        parameter(all, IF_MATCH, text(1000), "Do it only if the ETag is still this one, or one of these; else 412.");
        parameter(all, REQUEST_ID, text(100), "What you call this request: letters, digits and . _ -");
        return all;
    }

    static Map<String, Header> headers() {
        Map<String, Header> all = new LinkedHashMap<>();
        header(all, REQUEST_ID, "What this request is called in our logs.");
        header(all, "RateLimit", "How much is left of each limit (r), and when all of it is there again (t, seconds).");
        header(all, "RateLimit-Policy", "How much (q) is let in of each limit in how many seconds (w).");
        header(all, "ETag", "The version, in quotes, for If-Match; more of the answer may change than that.");
        header(all, "Location", "Where what was created is served.");
        header(all, "Content-Disposition", "What the file is called (RFC 6266).");
        header(all, "Link", "The next page (RFC 8288), unless this is the last.");
        header(all, "Idempotency-Replayed", "true when this is what was answered before under the same key.");
        header(all, "Retry-After", "After how many seconds it makes sense to try again.");
        header(all, "WWW-Authenticate", "How to sign in.");
        return all;
    }

    static Schema<?> problem() {
        Schema<Object> fault = Schemas.object();
        fault.addProperty("pointer", Schemas.typed("string"));
        fault.addProperty("detail", Schemas.typed("string"));
        fault.setRequired(List.of("pointer", "detail"));
        Schema<Object> problem = Schemas.object();
        problem.setDescription("A problem document (RFC 9457). Some codes bring further facts beside these.");
        for (String text : List.of("type", "title", "detail", "instance", "code", "request_id")) {
            problem.addProperty(text, Schemas.typed("string"));
        }
        problem.addProperty("status", Schemas.typed("integer"));
        problem.addProperty("errors", Schemas.list(fault));
        problem.setRequired(List.of("type", "title", "status", "detail", "code", "request_id"));
        return problem;
    }

    /** An example of each of these problems, by code. */
    static Map<String, Example> examples(Stream<ProblemType> types) {
        Map<String, Example> all = new TreeMap<>();
        types.forEach(type ->
                all.put(type.code(), new Example().summary(type.detail()).value(document(type))));
        return all;
    }

    private static Map<String, Object> document(ProblemType type) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type.uri());
        document.put("title", type.title());
        document.put("status", type.status());
        document.put("detail", type.detail());
        document.put("code", type.code());
        document.put("request_id", "01920000-0000-7000-8000-000000000000");
        return document;
    }

    private static Schema<Object> text(int most) {
        Schema<Object> text = Schemas.typed("string");
        text.minLength(1).maxLength(most);
        return text;
    }

    private static void parameter(Map<String, Parameter> all, String name, Schema<?> schema, String description) {
        all.put(
                name,
                new Parameter().in("header").name(name).description(description).schema(schema));
    }

    private static void header(Map<String, Header> all, String name, String description) {
        all.put(name, new Header().description(description).schema(Schemas.typed("string")));
    }
}
