package dev.ats.adapter.rest.routes;

import static java.util.Objects.requireNonNull;

import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import java.util.List;

/**
 * One thing the API serves, as data: everything that router, OpenAPI, documentation and generated tests have to know.
 *
 * @param <B> what a body is read as; {@link Void} where there is none
 * @param path under {@link #BASE}, with {@code {names}} in snake_case
 * @param name what it does, for generated clients, in camelCase
 * @param context whose route it is
 * @param body null where there is none
 * @param example a body that makes sense, or null where there is none
 * @param needs any one of these permissions
 * @param limit how it is counted beside what counts all requests, or null for not at all
 */
public record Route<B>(
        Method method,
        String path,
        String name,
        String context,
        String summary,
        Class<B> body,
        String example,
        List<Parameter<?>> parameters,
        Success success,
        List<ProblemType> refusals,
        List<Permission> needs,
        boolean secret,
        boolean conditional,
        Limit limit,
        Action<B> action) {

    /** Where all of them are. */
    public static final String BASE = "/api/v1";

    /** The methods in use. */
    public enum Method {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE
    }

    /**
     * What a success answers.
     *
     * @param types what the body may be
     * @param versioned whether it carries an ETag
     * @param files the media types that a download comes in; none where JSON is answered
     * @param perhapsLater whether it may answer 202 instead, with what is done so far and where to look again
     */
    public record Success(
            int status,
            List<Class<?>> types,
            boolean versioned,
            boolean paged,
            List<String> files,
            boolean perhapsLater) {

        public Success {
            types = List.copyOf(types);
            files = List.copyOf(files);
        }

        Success(int status, List<Class<?>> types, boolean versioned, boolean paged) {
            this(status, types, versioned, paged, List.of(), false);
        }

        Success orLater() {
            return new Success(status, types, versioned, paged, files, true);
        }

        /** Whether a file is answered, which is written as it comes. */
        public boolean isDownload() {
            return !files.isEmpty();
        }
    }

    /** What a route does with a request. */
    @FunctionalInterface
    public interface Action<B> {

        /** Turns the request into a use case, and its answer into what is served. */
        Served answer(Request<B> request);
    }

    public Route {
        requireNonNull(method, "method");
        requireNonNull(path, "path");
        requireNonNull(name, "name");
        requireNonNull(context, "context");
        requireNonNull(summary, "summary");
        parameters = List.copyOf(parameters);
        requireNonNull(success, "success");
        refusals = List.copyOf(refusals);
        needs = List.copyOf(needs);
        requireNonNull(action, "action");
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("a route says what it needs: " + name);
        }
    }

    /** A route that looks at something. */
    public static RouteDraft<Void> get(String path) {
        return new RouteDraft<>(Method.GET, path, null, null);
    }

    /** A route that changes something. */
    public static RouteDraft<Void> post(String path) {
        return new RouteDraft<>(Method.POST, path, null, null);
    }

    /** A route that puts something in the place of what was there. */
    public static RouteDraft<Void> put(String path) {
        return new RouteDraft<>(Method.PUT, path, null, null);
    }

    /** A route that changes parts of something: what its body does not name stays. */
    public static RouteDraft<Void> patch(String path) {
        return new RouteDraft<>(Method.PATCH, path, null, null);
    }

    /** A route that takes something away. */
    public static RouteDraft<Void> delete(String path) {
        return new RouteDraft<>(Method.DELETE, path, null, null);
    }

    /** Its whole path. */
    public String fullPath() {
        return BASE + path;
    }

    /** Whether its pages say how many entries there are, when that is wanted. */
    public boolean isCounted() {
        return parameters.contains(RouteDraft.COUNT);
    }

    /** Whether it takes a body. */
    public boolean hasBody() {
        return body != null;
    }

    /** Whether a repetition under the same {@code Idempotency-Key} is answered like the first time. */
    public boolean repeatable() {
        return method == Method.POST && !secret;
    }

    /** Whether somebody who is not signed in may ever get anything here; if not, their bodies are not even read. */
    public boolean isOpenTo(Actor actor) {
        return needs.stream().anyMatch(permission -> Policy.everPermits(actor, permission));
    }

    /** Everything it may refuse, whether it says so itself or it goes without saying; by status and code. */
    public List<ProblemType> allRefusals() {
        return Implied.refusalsOf(this);
    }

    /** The names in its path, in order. */
    public List<String> pathNames() {
        return List.of(path.split("/")).stream()
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1))
                .toList();
    }
}
