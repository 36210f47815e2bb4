package dev.ats.adapter.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Makes the operation of a route: what it takes, what it answers, and every way it can refuse. */
final class Operations {

    private static final ObjectMapper EXAMPLES = new ObjectMapper();

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    Operation of(Route<?> route) {
        Operation operation = new Operation()
                .operationId(route.name())
                .addTagsItem(route.context())
                .summary(route.summary())
                .parameters(parameters(route))
                .responses(responses(route))
                .security(security(route));
        operation.addExtension(
                "x-permissions", route.needs().stream().map(Permission::code).toList());
        if (route.limit() != null) {
            operation.addExtension("x-limit", route.limit().word());
        }
        if (route.secret()) {
            operation.setDescription("The answer holds a secret and is not kept: Idempotency-Key is ignored.");
        }
        if (route.hasBody()) {
            operation.requestBody(body(route));
        }
        return operation;
    }

    private static List<SecurityRequirement> security(Route<?> route) {
        List<SecurityRequirement> ways = new ArrayList<>();
        if (route.isOpenTo(new Actor.Anonymous())) {
            ways.add(new SecurityRequirement());
        }
        ways.add(new SecurityRequirement().addList(OpenApiDocument.BEARER));
        ways.add(new SecurityRequirement().addList(OpenApiDocument.DEVELOPMENT));
        return ways;
    }

    private static List<Parameter> parameters(Route<?> route) {
        List<Parameter> all = new ArrayList<>();
        for (String name : route.pathNames()) {
            all.add(new Parameter().in("path").name(name).required(true).schema(ScalarSchemas.of(UUID.class)));
        }
        route.parameters()
                .forEach(one -> all.add(new Parameter()
                        .in("query")
                        .name(one.name())
                        .description(one.description())
                        .schema(ScalarSchemas.of(one))));
        if (route.repeatable()) {
            all.add(shared(Described.KEY));
        }
        if (route.conditional() || looksAtVersion(route)) {
            all.add(shared(Described.IF_MATCH));
        }
        all.add(shared(Described.REQUEST_ID));
        return all;
    }

    private static boolean looksAtVersion(Route<?> route) {
        return route.success().versioned() && route.method() == Route.Method.GET;
    }

    private RequestBody body(Route<?> route) {
        Schema<?> schema = schemas.body(route.body());
        boolean required = schemas.named().get(SchemaNames.of(route.body())).getRequired() != null;
        MediaType media = new MediaType().schema(schema);
        media.setExample(example(route));
        return new RequestBody().required(required).content(new Content().addMediaType("application/json", media));
    }

    private static Object example(Route<?> route) {
        try {
            return EXAMPLES.readTree(route.example());
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException("the example of " + route.name() + " is no JSON", wrong);
        }
    }

    private ApiResponses responses(Route<?> route) {
        ApiResponses all = new ApiResponses();
        all.addApiResponse(String.valueOf(route.success().status()), success(route));
        if (route.success().perhapsLater()) {
            all.addApiResponse(
                    "202", with(success(route).description("Begun; Location says where to look again."), "Location"));
        }
        Map<Integer, List<ProblemType>> byStatus = new TreeMap<>();
        route.allRefusals().forEach(one -> byStatus.computeIfAbsent(one.status(), none -> new ArrayList<>())
                .add(one));
        byStatus.forEach((status, types) -> all.addApiResponse(String.valueOf(status), refusal(status, types)));
        return all;
    }

    private ApiResponse success(Route<?> route) {
        Route.Success success = route.success();
        if (success.isDownload()) {
            return file(success);
        }
        ApiResponse response = always(new ApiResponse().description("Done."));
        if (!success.types().isEmpty()) {
            Schema<?> schema = success.paged()
                    ? schemas.page(success.types().get(0), route.isCounted())
                    : schemas.answer(success.types());
            response.content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
        }
        if (success.versioned()) {
            with(response, "ETag");
        }
        if (success.status() == 201) {
            with(response, "Location");
        }
        if (success.paged()) {
            with(response, "Link");
        }
        return route.repeatable() ? with(response, "Idempotency-Replayed") : response;
    }

    private static ApiResponse file(Route.Success success) {
        Content content = new Content();
        success.files().forEach(type -> content.addMediaType(type, new MediaType().schema(Schemas.typed("string"))));
        ApiResponse response = new ApiResponse()
                .description(
                        "A file, of any size. One that is cut off is not whole: the connection ends before it does.")
                .content(content);
        return with(always(response), "Content-Disposition");
    }

    private static ApiResponse refusal(int status, List<ProblemType> types) {
        MediaType media = new MediaType().schema(Schemas.reference("Problem"));
        List<String> codes = new ArrayList<>();
        for (ProblemType type : types) {
            codes.add(type.code());
            media.addExamples(type.code(), new Example().$ref("#/components/examples/" + type.code()));
        }
        ApiResponse response = new ApiResponse()
                .description(String.join(", ", codes))
                .content(new Content().addMediaType("application/problem+json", media));
        always(response);
        if (status == 401) {
            with(response, "WWW-Authenticate");
        }
        return status == 429 || status == 503 ? with(response, "Retry-After") : response;
    }

    private static ApiResponse always(ApiResponse response) {
        Described.ALWAYS.forEach(header -> with(response, header));
        return response;
    }

    private static ApiResponse with(ApiResponse response, String header) {
        return response.addHeaderObject(header, new Header().$ref("#/components/headers/" + header));
    }

    private static Parameter shared(String name) {
        return new Parameter().$ref("#/components/parameters/" + name);
    }
}
