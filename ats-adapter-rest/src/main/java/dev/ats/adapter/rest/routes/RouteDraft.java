package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.Total;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A {@link Route} being written down; {@link #by} or {@link #serving} finishes it. */
public final class RouteDraft<B> {

    /** How many entries a page is to have. */
    static final Parameter<Integer> LIMIT =
            new Parameter<>("limit", Integer.class, "How many entries a page has at most: 1 to 200, usually 50.");

    /** Where a page begins. */
    static final Parameter<String> CURSOR = new Parameter<>(
            "cursor",
            String.class,
            "Where the page begins: next_cursor of the page before it, with the same filters and order.");

    /** Whether the entries of all pages are to be counted. */
    public static final Parameter<Boolean> COUNT = new Parameter<>(
            "count",
            Boolean.class,
            "true counts the entries of all pages, up to " + Total.MOST + ": total and total_is_capped in meta.");

    private final Route.Method method;
    private final String path;
    private final Class<B> body;
    private final String example;
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private final List<ProblemType> refusals = new ArrayList<>();
    private final List<Permission> needs = new ArrayList<>();
    private String name;
    private String context;
    private String summary;
    private Route.Success success;
    private boolean secret;
    private boolean conditional;
    private Limit limit;

    RouteDraft(Route.Method method, String path, Class<B> body, String example) {
        this.method = method;
        this.path = path;
        this.body = body;
        this.example = example;
    }

    /**
     * The body it takes.
     *
     * @param type a record; see {@link dev.ats.adapter.rest.json.Bodies}
     * @param sample one that makes sense, as JSON
     */
    public <T> RouteDraft<T> body(Class<T> type, String sample) {
        RouteDraft<T> with = new RouteDraft<>(method, path, type, sample);
        with.name = name;
        with.context = context;
        with.summary = summary;
        return with;
    }

    /** What it does: a name for generated clients, and a sentence for people. */
    public RouteDraft<B> named(String camelCase, String sentence) {
        this.name = camelCase;
        this.summary = sentence;
        return this;
    }

    /** Whose route it is. */
    public RouteDraft<B> of(String whose) {
        this.context = whose;
        return this;
    }

    /** A query parameter it takes. */
    public RouteDraft<B> takes(Parameter<?> parameter) {
        parameters.add(parameter);
        return this;
    }

    /** What a success answers. */
    public RouteDraft<B> answers(int status, Class<?>... types) {
        this.success = new Route.Success(status, List.of(types), false, false);
        return this;
    }

    /** What a success answers, with an ETag. */
    public RouteDraft<B> answersVersion(int status, Class<?>... types) {
        this.success = new Route.Success(status, List.of(types), true, false);
        return this;
    }

    /** Where it would take too long it answers 202 instead, with what is done so far and where to look again. */
    public RouteDraft<B> orLater() {
        this.success = success.orLater();
        return this;
    }

    /** It answers a file in one of these media types. */
    public RouteDraft<B> answersFile(String... mediaTypes) {
        this.success = new Route.Success(200, List.of(), false, false, List.of(mediaTypes), false);
        return this;
    }

    /** It answers pages of these, and takes {@code limit} and {@code cursor}. */
    public RouteDraft<B> answersPages(Class<?> entry) {
        this.success = new Route.Success(200, List.of(entry), false, true);
        return takes(LIMIT).takes(CURSOR);
    }

    /** It answers pages of these in any of these orders, counted when that is wanted; takes what says so. */
    public RouteDraft<B> answersPages(Class<?> entry, Sorting<?> sorting) {
        return takes(sorting.parameter()).answersPages(entry).takes(COUNT);
    }

    /** The rules of its own that it may break; what any route may answer goes without saying. */
    public RouteDraft<B> refuses(Rule... rules) {
        Arrays.stream(rules).map(ProblemType::of).forEach(refusals::add);
        return this;
    }

    /** Any one of these permissions suffices. */
    public RouteDraft<B> needs(Permission... any) {
        needs.addAll(List.of(any));
        return this;
    }

    /** Its answer holds a secret, which is not kept to be given again: {@code Idempotency-Key} is ignored. */
    public RouteDraft<B> secret() {
        this.secret = true;
        return this;
    }

    /** It honours {@code If-Match}. */
    public RouteDraft<B> conditional() {
        this.conditional = true;
        return this;
    }

    /** It is counted narrowly, by the address it comes from. */
    public RouteDraft<B> limit(Limit narrow) {
        this.limit = narrow;
        return this;
    }

    /** The route, with whole replies made so. */
    public Route<B> by(Function<Request<B>, StoredReply> replying) {
        return serving(request -> Served.whole(replying.apply(request)));
    }

    /** The route, served so; the way for what may be a download. */
    public Route<B> serving(Route.Action<B> action) {
        return new Route<>(
                method,
                path,
                name,
                context,
                summary,
                body,
                example,
                parameters,
                success,
                refusals,
                needs,
                secret,
                conditional,
                limit,
                action);
    }
}
