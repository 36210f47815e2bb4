package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the refusals of use cases are answered. */
class RefusalTest {

    private static final String MOVE = "/api/v1/applications/" + Canned.APPLICATION + "/transitions";

    @ParameterizedTest
    @CsvSource({
        "INVALID, 400",
        "BROKEN_RULE, 400",
        "UNAUTHENTICATED, 401",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "DUPLICATE, 409",
        "STALE, 409",
        "PRECONDITION_FAILED, 412",
        "KEY_REUSED, 422",
        "THROTTLED, 429",
        "UNAVAILABLE, 503"
    })
    void hasAStatusForEveryKind(Rule.Kind kind, int status) {
        Running.Got got = refusing(new Rule(kind, "some_code", "Some detail.").broken());

        JsonNode problem = assertProblem(got, status, "some_code");
        assertThat(problem.path("detail").asText()).isEqualTo("Some detail.");
        assertThat(problem.path("title").asText()).isEqualTo("Some code");
        assertThat(problem.path("instance").asText()).isEqualTo(MOVE);
        assertThat(got.header("Retry-After") != null).isEqualTo(status == 429 || status == 503);
        assertThat(got.header("WWW-Authenticate") != null).isEqualTo(status == 401);
    }

    @Test
    void showsTheFactsOfARefusalBesideItsCode() {
        JsonNode allowed = refusing(
                        PipelineRules.TRANSITION_NOT_ALLOWED.broken("allowed", List.of("screening", "rejected")))
                .json();
        JsonNode blocked = refusing(PipelineRules.TRANSITION_BLOCKED.broken(
                        "blocked_by", List.of(Map.of("guard", "opening_left", "detail", "No opening is left."))))
                .json();
        JsonNode stale = refusing(GateRules.STALE.broken("version", 3)).json();

        assertThat(allowed.path("allowed").toString()).isEqualTo("[\"screening\",\"rejected\"]");
        assertThat(blocked.at("/blocked_by/0/guard").asText()).isEqualTo("opening_left");
        assertThat(stale.path("version").asInt()).isEqualTo(3);
    }

    @Test
    void doesNotLetAFactHideWhatEveryProblemSays() {
        JsonNode problem =
                assertProblem(refusing(PipelineRules.JOB_NOT_OPEN.broken("status", "closed")), 400, "job_not_open");

        assertThat(problem.path("status").asInt()).isEqualTo(400);
    }

    @Test
    void pointsToTheFieldARuleNames() {
        assertProblem(
                refusing(PipelineRules.JOB_NOT_OPEN.brokenAt("/to_state", "is not a stage")),
                400,
                "job_not_open",
                "/to_state");
    }

    private static Running.Got refusing(Refusal refusal) {
        Canned canned = new Canned();
        canned.move = command -> Outcome.refused(refusal);
        try (Running running = Running.of(canned)) {
            return running.post(MOVE, "{\"to_state\": \"screening\"}")
                    .signedIn()
                    .send();
        }
    }
}
