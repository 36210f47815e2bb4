package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.routes.Route;
import java.util.ArrayList;
import java.util.List;

/** What every problem document has to be, checked wherever one is expected. */
final class Problems {

    private Problems() {}

    /** It is that problem, at those fields. */
    static JsonNode assertProblem(Running.Got got, int status, String code, String... pointers) {
        assertThat(got.status()).as(got.text()).isEqualTo(status);
        assertThat(got.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = got.json();
        assertThat(problem.path("code").asText()).as(got.text()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:ats:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("request_id").asText()).isEqualTo(got.header("X-Request-Id"));
        assertThat(got.text()).doesNotContain("Exception", "java.", "dev.ats", "\tat ", "/tmp", "/home", "select ");
        assertThat(pointers(problem)).as(got.text()).containsAll(List.of(pointers));
        return problem;
    }

    /** It is that problem, and the route says that it may be. */
    static void assertDocumented(Route<?> route, Running.Got got, int status, String code, String... pointers) {
        assertProblem(got, status, code, pointers);
        assertThat(route.allRefusals()).extracting(ProblemType::code).contains(code);
    }

    /** The fields at fault. */
    static List<String> pointers(JsonNode problem) {
        List<String> pointers = new ArrayList<>();
        problem.path("errors").forEach(error -> {
            assertThat(error.path("detail").asText()).isNotBlank();
            pointers.add(error.path("pointer").asText());
        });
        return pointers;
    }
}
