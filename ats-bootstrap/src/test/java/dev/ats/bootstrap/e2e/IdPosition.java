package dev.ats.bootstrap.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.json.Wrapping;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a request where an id stands. They are found in the route table: names in paths, query parameters and
 * fields of bodies by their types. Text may hold an id as well, so each text has to be known, one way or the other.
 *
 * @param place the steps to a field of the body; one where it is in path or query
 * @param text what stands there, with {@code {kinds}} in the place of ids
 */
record IdPosition(Route<?> route, In in, List<String> place, String text) {

    /** The parts of a request. */
    enum In {
        PATH,
        QUERY,
        BODY
    }

    /** An entry of a list, as a step to a field. */
    static final String ENTRY = "*";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern KIND = Pattern.compile("\\{([a-z_]+)}");
    private static final String SECRET = "q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k";

    /** Texts that hold ids: by route and name, or by name alone. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "refresh_token", List.of("{session}." + SECRET),
            "acceptInvitation token", List.of("{organization}.{invitation}." + SECRET),
            "verifyEmail token", List.of("{token}." + SECRET),
            "resetPassword token", List.of("{token}." + SECRET),
            "actor", List.of("{account}"),
            "explainAccess object", List.of("job:{job}", "application:{application}"),
            "object", List.of("{published_job}", "application:{application}"));

    /** Texts that hold none. */
    private static final Set<String> PLAIN = Set.of(
            "action",
            "amount",
            "password",
            "current_password",
            "permission",
            "scopes",
            "cursor",
            "sort",
            "setUp token");

    /** Ids that are called otherwise than what they are of, and lists that only a job with applications changes. */
    private static final Map<String, String> KINDS =
            Map.of("member", "account", "findApplications job_id", Household.PUBLISHED_JOB);

    /** All of them. */
    static List<IdPosition> in(List<Route<?>> routes) {
        return routes.stream().flatMap(IdPosition::in).toList();
    }

    private static Stream<IdPosition> in(Route<?> route) {
        Stream<IdPosition> path = route.pathNames().stream().map(name -> inPath(route, name));
        Stream<IdPosition> query = route.parameters().stream().flatMap(parameter -> inQuery(route, parameter));
        return Stream.of(
                        path,
                        query,
                        route.hasBody() ? inBody(route, route.body(), List.of()) : Stream.<IdPosition>empty())
                .flatMap(all -> all);
    }

    private static IdPosition inPath(Route<?> route, String name) {
        if (!name.endsWith("_id")) {
            throw new AssertionError(route.name() + " has " + name + " in its path, of no known kind");
        }
        return new IdPosition(
                route, In.PATH, List.of(name), "{" + kind(route, name, name.replaceFirst("_id$", "")) + "}");
    }

    private static Stream<IdPosition> inQuery(Route<?> route, Parameter<?> parameter) {
        return texts(route, parameter.name(), parameter.type())
                .map(text -> new IdPosition(route, In.QUERY, List.of(parameter.name()), text));
    }

    private static Stream<IdPosition> inBody(Route<?> route, Class<?> body, List<String> place) {
        return Arrays.stream(body.getRecordComponents()).flatMap(one -> inField(route, one, place));
    }

    private static Stream<IdPosition> inField(Route<?> route, RecordComponent field, List<String> parents) {
        List<String> place = then(parents, Json.nameOf(field.getName()));
        Type type = field.getGenericType();
        while (type instanceof ParameterizedType list) {
            place = then(place, ENTRY);
            type = list.getActualTypeArguments()[0];
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && Wrapping.of(plain).isEmpty()) {
            return inBody(route, plain, place);
        }
        List<String> where = place;
        return texts(route, Json.nameOf(field.getName()), plain)
                .map(text -> new IdPosition(route, In.BODY, where, text));
    }

    private static Stream<String> texts(Route<?> route, String name, Class<?> type) {
        Class<?> inner = Wrapping.of(type).<Class<?>>map(Wrapping::inner).orElse(type);
        if (inner == UUID.class) {
            String usual = type == UUID.class
                    ? name.replaceFirst("_id$", "")
                    : type.getSimpleName().replaceFirst("Id$", "");
            return Stream.of("{" + kind(route, name, Json.nameOf(usual)) + "}");
        }
        if (type != String.class) {
            return Stream.empty(); // A text with a type of its own, such as Name or Body, is nothing that is looked up.
        }
        String precise = route.name() + " " + name;
        if (PLAIN.contains(name) || PLAIN.contains(precise)) {
            return Stream.empty();
        }
        List<String> known = TEXTS.getOrDefault(precise, TEXTS.get(name));
        if (known == null) {
            throw new AssertionError(
                    "whether the text " + name + " of " + route.name() + " holds an id has to be said");
        }
        return known.stream();
    }

    private static String kind(Route<?> route, String name, String usual) {
        return KINDS.getOrDefault(route.name() + " " + name, KINDS.getOrDefault(usual, usual));
    }

    /** The kinds of things that are named here. */
    Set<String> kinds() {
        return KIND.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Whether nobody can tell the right text, because a secret is part of it. */
    boolean isSecret() {
        return text.contains(SECRET);
    }

    /** The request with one thing here, and others wherever else it names any. */
    Wish naming(Household one, Household others) {
        return new Wish(route, others).with(this, one);
    }

    /** What stands here when it is about that household. */
    String value(Household household) {
        return KIND.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(household.id(found.group(1)).toString()));
    }

    /** Puts a text into a body, making what leads to it. */
    static void put(ObjectNode body, List<String> place, String value) {
        ObjectNode node = body;
        for (int i = 0; i < place.size(); i++) {
            boolean list = i + 1 < place.size() && place.get(i + 1).equals(ENTRY);
            boolean last = list ? i + 2 == place.size() : i + 1 == place.size();
            String name = place.get(i);
            if (last) {
                JsonNode text = JSON.getNodeFactory().textNode(value);
                node.set(name, list ? JSON.createArrayNode().add(text) : text);
                return;
            }
            node = list ? node.putArray(name).addObject() : node.putObject(name);
            i += list ? 1 : 0;
        }
    }

    static ObjectNode exampleOf(Route<?> route) {
        try {
            return (ObjectNode) JSON.readTree(route.example());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> then(List<String> steps, String next) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(next);
        return longer;
    }

    @Override
    public String toString() {
        return route.name() + ", " + in.name().toLowerCase(Locale.ROOT) + " " + String.join("/", place) + ": "
                + text.replace("." + SECRET, ".secret");
    }
}
