package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertDocumented;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ats.adapter.rest.Running.Got;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Route;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the body of every route, made from the route table and the records that bodies are read as. */
class EveryBodyTest {

    private static final List<Route<?>> ROUTES = new Canned().table().routes();

    private static Running running;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        running = Running.canned();
        document = running.get("/openapi.json").send().json();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    /** A route, and a property of its body. */
    record Property(Route<?> route, String name) {

        @Override
        public String toString() {
            return route.name() + " " + name;
        }

        JsonNode schema() {
            return schemaOf(route).path("properties").path(name);
        }

        boolean hasType(String type) {
            JsonNode types = schema().path("type");
            return types.asText().equals(type)
                    || Stream.of(types).flatMap(all -> stream(all)).anyMatch(one -> one.asText()
                            .equals(type));
        }
    }

    static Stream<Route<?>> routes() {
        return ROUTES.stream();
    }

    static Stream<Route<?>> withBody() {
        return routes().filter(Route::hasBody);
    }

    static Stream<Property> properties() {
        return withBody().flatMap(route -> Arrays.stream(route.body().getRecordComponents())
                .map(one -> new Property(route, Json.nameOf(one.getName()))));
    }

    static Stream<Property> required() {
        return withBody().flatMap(route -> Arrays.stream(route.body().getRecordComponents())
                .filter(one -> one.isAnnotationPresent(Required.class))
                .map(RecordComponent::getName)
                .map(name -> new Property(route, Json.nameOf(name))));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void refusesWhatIsNoObject(Route<?> route) {
        for (String body : List.of("[]", "5", "\"x\"", "null", "true", "[".repeat(64) + "]".repeat(64))) {
            assertDocumented(route, post(route, body), 400, "invalid_body", "");
        }
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void takesItsOwnExample(Route<?> route) {
        assertThat(post(route, route.example()).status())
                .isEqualTo(route.success().status());
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void refusesPropertiesItDoesNotKnow(Route<?> route) {
        String body = Examples.bodyOf(route).put("nonsense", 1).put("a/b~c", 2).toString();

        assertDocumented(route, post(route, body), 400, "invalid_body", "/nonsense", "/a~1b~0c");
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void readsNamesInTheirOwnCaseOnly(Route<?> route) {
        ObjectNode body = Examples.bodyOf(route);
        String name = body.fieldNames().next();
        body.set(name.toUpperCase(Locale.ROOT), body.remove(name));

        assertDocumented(route, post(route, body.toString()), 400, "invalid_body");
    }

    @ParameterizedTest
    @MethodSource("properties")
    void refusesValuesOfAnotherType(Property property) {
        List<String> wrong = new ArrayList<>(List.of("{}", "true"));
        if (property.hasType("integer")) {
            wrong.addAll(List.of("\"5\"", "5.0", "1e1", "[]", "99999999999", "-1", "1".repeat(900)));
            wrong.add(String.valueOf(property.schema().path("minimum").asInt() - 1));
        } else if (property.hasType("boolean")) {
            wrong = List.of("{}", "\"true\"", "1", "0", "[]", "[true]", "\"\"");
        } else if (property.schema().has("anyOf")) {
            // Of an empty object more than one field may be at fault.
            wrong = new ArrayList<>(List.of("true", "5", "1.5", "[]", "[\"x\"]", "\"\"", "\"x\""));
        } else if (property.hasType("array")) {
            wrong.addAll(List.of("\"x\"", "5", "[5]", "[null]", "[[]]"));
        } else if (property.schema().has("additionalProperties")) {
            // Of names that the schema does not list, there may be none.
            wrong = List.of("true", "5", "\"x\"", "[]", "[{}]", "{\"x\": null}", "{\"x\": {}}");
        } else {
            wrong.addAll(List.of("5", "1.5", "[]", "[\"x\"]", "\"\""));
        }
        for (String value : wrong) {
            Got got = post(property.route(), with(property, value));

            assertDocumented(property.route(), got, 400, "invalid_body");
            assertThat(Problems.pointers(got.json()))
                    .as("%s as %s", property, value)
                    .allMatch(pointer -> pointer.startsWith("/" + property.name()))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void refusesTextThatCannotBeKept(Property property) {
        String pointer = "/" + property.name();
        for (String text : List.of("\"a\\u0000b\"", "\"a\\ud800b\"", "\"\\udc00\"")) {
            assertDocumented(
                    property.route(), post(property.route(), with(property, text)), 400, "invalid_body", pointer);
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void takesTextUpToItsLimitAndNotBeyond(Property property) {
        int most = property.schema().path("maxLength").asInt(0);
        // An address has its limit too, but no address is made by repeating a letter.
        if (most == 0 || property.schema().path("format").asText().equals("email")) {
            return;
        }
        String mostSigns = "\ud83e\udd56".repeat(most);

        Got fits = post(property.route(), with(property, "\"" + mostSigns + "\""));
        Got tooLong = post(property.route(), with(property, "\"" + mostSigns + "x\""));

        assertThat(fits.status())
                .as(fits.text())
                .isEqualTo(property.route().success().status());
        assertDocumented(property.route(), tooLong, 400, "invalid_body", "/" + property.name());
    }

    @ParameterizedTest
    @MethodSource("required")
    void refusesToGoWithoutWhatIsRequired(Property property) {
        ObjectNode without = Examples.bodyOf(property.route());
        without.remove(property.name());

        assertDocumented(
                property.route(),
                post(property.route(), without.toString()),
                400,
                "invalid_body",
                "/" + property.name());
        assertDocumented(
                property.route(),
                post(property.route(), with(property, "null")),
                400,
                "invalid_body",
                "/" + property.name());
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void namesEveryFaultAtOnce(Route<?> route) {
        ObjectNode body = Running.MAPPER.createObjectNode();
        List<String> pointers = new ArrayList<>();
        schemaOf(route).path("properties").fieldNames().forEachRemaining(name -> {
            body.put(name, 1.5);
            pointers.add("/" + name);
        });

        assertDocumented(route, post(route, body.toString()), 400, "invalid_body", pointers.toArray(String[]::new));
    }

    private static Got post(Route<?> route, String body) {
        return Examples.with(running, route, body).send();
    }

    private static String with(Property property, String value) {
        return Examples.bodyWith(property.route(), property.name(), value);
    }

    private static JsonNode schemaOf(Route<?> route) {
        return document.path("components").path("schemas").path(route.body().getSimpleName());
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        node.forEach(all::add);
        return all.stream();
    }
}
