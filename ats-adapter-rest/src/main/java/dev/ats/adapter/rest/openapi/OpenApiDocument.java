package dev.ats.adapter.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Route;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;

/** The OpenAPI 3.1 document of the routes. Made when it is first asked for, because that takes a moment. */
public final class OpenApiDocument {

    /** How access tokens are called among the ways to sign in. */
    static final String BEARER = "bearer";

    /** How the development header is called among the ways to sign in. */
    static final String DEVELOPMENT = "development";

    private final List<Route<?>> routes;
    private final Blanks blanks;
    private byte[] made;

    public OpenApiDocument(List<Route<?>> routes, Blanks blanks) {
        this.routes = List.copyOf(routes);
        this.blanks = blanks;
    }

    /** It, as JSON. */
    public synchronized byte[] json() {
        if (made == null) {
            made = make();
        }
        return made;
    }

    private byte[] make() {
        Schemas schemas = new Schemas(blanks);
        Operations operations = new Operations(schemas);
        Paths paths = new Paths();
        for (Route<?> route : routes) {
            PathItem path = paths.computeIfAbsent(route.fullPath(), none -> new PathItem());
            path.operation(PathItem.HttpMethod.valueOf(route.method().name()), operations.of(route));
        }
        OpenAPI document = new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(new Info()
                        .title("ATS")
                        .version("1")
                        .description("An applicant tracking system. Problems are RFC 9457 documents; test their code.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .tags(routes.stream()
                        .map(Route::context)
                        .distinct()
                        .map(context -> new Tag().name(context))
                        .toList())
                .paths(paths)
                .components(components(schemas));
        try {
            return Json31.mapper().writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Components components(Schemas schemas) {
        Components components = new Components()
                .schemas(new LinkedHashMap<>(schemas.named()))
                .headers(Described.headers())
                .parameters(Described.parameters())
                .examples(Described.examples(routes.stream().flatMap(route -> route.allRefusals().stream())))
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "The access_token that signing in answers, good for minutes, then refreshed; or a key of a"
                                                + " program."))
                .addSecuritySchemes(
                        DEVELOPMENT,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("X-User-Id")
                                .description("An account's id, believed in development and on loopback only."));
        components.addSchemas("Problem", Described.problem());
        return components;
    }
}
