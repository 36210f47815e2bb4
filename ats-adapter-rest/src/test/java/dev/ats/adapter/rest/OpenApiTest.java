package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.edge.RateLimits;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Outcome;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The OpenAPI document: it leaves nothing out, points nowhere, and a running server answers as it says. */
class OpenApiTest {

    private static final RouteTable TABLE = new Canned().table();

    private static Running running;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        Map<Limit, Integer> wide = Arrays.stream(Limit.values()).collect(Collectors.toMap(one -> one, one -> 100_000));
        running = Running.behind(Running.limiting(RateLimits.of(wide, System::nanoTime)), new Canned());
        document = running.get("/openapi.json").send().json();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<Route<?>> routes() {
        return TABLE.routes().stream();
    }

    static Stream<Route<?>> withJson() {
        return routes().filter(route -> !route.success().isDownload());
    }

    static Stream<Route<?>> withBody() {
        return routes().filter(Route::hasBody);
    }

    @Test
    void isOpenApiOfVersion31() {
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.path("info").path("title").asText()).isNotBlank();
        assertThat(document.path("info").path("version").asText()).isNotBlank();
    }

    @Test
    void holdsEveryRouteAndNoOther() {
        Set<String> documented = new TreeSet<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> documented.add(method + " " + path.getKey())));

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        routes().map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.fullPath())
                                .toList());
        assertThat(routes().map(Route::name)).doesNotHaveDuplicates();
    }

    @Test
    void pointsNowhereElseThanIntoItself() {
        List<String> references = new ArrayList<>();
        references(document, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/components/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    @Test
    void usesEverySchemaItDefines() {
        List<String> references = new ArrayList<>();
        references(document, references);

        document.path("components").path("schemas").fieldNames().forEachRemaining(name -> assertThat(references)
                .contains("#/components/schemas/" + name));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void describesEverythingARouteTakes(Route<?> route) {
        JsonNode operation = operation(route);
        List<String> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(one -> parameters.add(resolved(one).path("name").asText()));

        assertThat(operation.path("operationId").asText()).isEqualTo(route.name());
        assertThat(operation.path("summary").asText()).isEqualTo(route.summary());
        assertThat(parameters).containsAll(route.pathNames());
        route.parameters().forEach(one -> assertThat(parameters).contains(one.name()));
        assertThat(parameters.contains("Idempotency-Key")).isEqualTo(route.repeatable());
        assertThat(operation.path("requestBody").isMissingNode()).isEqualTo(!route.hasBody());
        assertThat(operation.path("security").path(0).isEmpty()).isEqualTo(route.isOpenTo(new Actor.Anonymous()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void describesEveryWayARouteCanRefuse(Route<?> route) {
        for (ProblemType type : route.allRefusals()) {
            JsonNode response = operation(route).path("responses").path(String.valueOf(type.status()));
            JsonNode example = resolved(response.at("/content/application~1problem+json/examples/" + type.code()));

            assertThat(example.path("value").path("code").asText()).isEqualTo(type.code());
            assertThat(faultsOf(schema("Problem"), example.path("value"))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void describesNoStatusThatIsNeverAnswered(Route<?> route) {
        Set<String> described = new TreeSet<>();
        operation(route).path("responses").fieldNames().forEachRemaining(described::add);

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                route.success().perhapsLater()
                                        ? Stream.of(route.success().status(), 202)
                                        : Stream.of(route.success().status()),
                                route.allRefusals().stream().map(ProblemType::status))
                        .map(String::valueOf)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void showsABodyThatItsOwnSchemaTakes(Route<?> route) {
        JsonNode media = operation(route).at("/requestBody/content/application~1json");

        assertThat(faultsOf(media.path("schema"), media.path("example"))).isEmpty();
        assertThat(faultsOf(media.path("schema"), Examples.bodyOf(route).put("nonsense", 1)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void saysWhatIsReallyAnswered(Route<?> route) {
        Running.Got got = Examples.good(running, route, "").send();

        assertThat(got.status()).isEqualTo(route.success().status());
        if (route.success().isDownload()) {
            assertThat(contentOf(route).path(got.header("Content-Type")).isMissingNode())
                    .isFalse();
        } else if (route.success().types().isEmpty()) {
            assertThat(answerOf(route).isMissingNode()).isTrue();
            assertThat(got.text()).isEmpty();
        } else {
            assertThat(faultsOf(answerOf(route), got.json())).isEmpty();
        }
        operation(route)
                .at("/responses/" + got.status() + "/headers")
                .fieldNames()
                .forEachRemaining(name -> {
                    if (!Set.of("Link", "Idempotency-Replayed").contains(name)) {
                        assertThat(got.header(name)).as(name).isNotNull();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void saysWhatAPropertyOfAnAnswerIsCalledAndThatItIsAlwaysThere(Route<?> route) {
        JsonNode schema = resolved(answerOf(route));
        JsonNode one = schema.has("anyOf") ? resolved(schema.path("anyOf").path(0)) : schema;
        List<String> required = new ArrayList<>();
        one.path("required").forEach(name -> required.add(name.asText()));

        one.path("properties").fieldNames().forEachRemaining(name -> assertThat(required)
                .contains(name));
    }

    @Test
    void knowsTheAudiencesOfAnAnswer() {
        JsonNode schema = answerOf(routes().filter(route -> route.name().equals("viewJob"))
                .findFirst()
                .orElseThrow());
        Canned canned = new Canned();
        canned.viewJob = query -> Outcome.done(Canned.publicJob());
        try (Running other = Running.of(canned, canned.table(), Running.believing(canned))) {
            JsonNode answer = other.get("/api/v1/jobs/" + Canned.JOB).send().json();

            assertThat(answer.path("organization_name").asText()).isEqualTo("Bakery");
            assertThat(answer.path("status").asText()).isEqualTo("open");
            assertThat(faultsOf(schema, answer)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreateJobBody", "JobViewForMember", "JobViewForPublic"})
    void knowsEveryStatusOfAJobForEveryAudience(String name) {
        List<String> statuses = new ArrayList<>();
        schema(name).at("/properties/status/enum").forEach(one -> statuses.add(one.asText()));

        assertThat(statuses).contains("draft", "open", "on_hold", "closed");
    }

    @Test
    void namesOnlyComponentsThereAreAsPossiblyNull() {
        assertThat(TABLE.blanks().byType()).isNotEmpty().allSatisfy((type, names) -> assertThat(
                        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                .containsAll(names));
    }

    private static JsonNode operation(Route<?> route) {
        return document.path("paths")
                .path(route.fullPath())
                .path(route.method().name().toLowerCase(Locale.ROOT));
    }

    private static JsonNode contentOf(Route<?> route) {
        return operation(route).at("/responses/" + route.success().status() + "/content");
    }

    private static JsonNode answerOf(Route<?> route) {
        return contentOf(route).path("application/json").path("schema");
    }

    private static JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Set<ValidationMessage> faultsOf(JsonNode schema, JsonNode value) {
        assertThat(schema.isMissingNode()).isFalse();
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        JsonSchema validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
        return validator.validate(value.toString(), InputFormat.JSON, context -> context.getExecutionConfig()
                .setFormatAssertionsEnabled(true));
    }

    private static void references(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asText());
        }
        node.forEach(child -> references(child, references));
    }
}
