package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.sla.SetSlaTargets;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.pipeline.sla.TargetHours;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets are set by the name of the stage, and standings are shown to members. */
class SlaOnTheWireTest {

    private static final String TARGETS = "/api/v1/jobs/" + Canned.JOB + "/sla";

    @AutoClose
    private final Running running = Running.canned();

    @Test
    void targetsAreNamedByTheirStageInAnyCase() {
        Running.Got got = put("{\"targets\": {\"Screening\": 24, \"interview\": 80}, \"version\": 2}");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.json().path("targets").path("screening").asInt()).isEqualTo(24);
        SetSlaTargets set = running.canned.asked(SetSlaTargets.class);
        assertThat(set.hours())
                .isEqualTo(Map.of(
                        new Stage("screening"), new TargetHours(24), new Stage("interview"), new TargetHours(80)));
        assertThat(set.seen().versions()).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'screening': 0} | /targets/screening",
                "{'screening': 8761} | /targets/screening",
                "{'screening': '24'} | /targets/screening",
                "{'screening': null} | /targets/screening",
                "{'a b': 24} | /targets/a b",
                "{'screening': 24, 'SCREENING': 25} | /targets/SCREENING",
                "[] | /targets"
            },
            quoteCharacter = '`')
    void refusesTargetsThatCannotBe(String targets, String pointer) {
        assertProblem(put("{\"targets\": " + targets.replace('\'', '"') + "}"), 400, "invalid_body", pointer);
    }

    @Test
    void showsMembersHowAnApplicationStands() {
        JsonNode sla = running.get("/api/v1/applications/" + Canned.APPLICATION)
                .signedIn()
                .send()
                .json()
                .path("sla");
        assertThat(sla.path("status").asText()).isEqualTo("at_risk");
        assertThat(sla.path("due_at").asText()).isEqualTo(Canned.NOON.toString());
        assertThat(sla.path("target_hours").asInt()).isEqualTo(24);
        assertThat(sla.path("worked_hours").asDouble()).isEqualTo(21.5);
    }

    @Test
    void filtersAndSortsByIt() {
        running.get("/api/v1/applications?sla=BREACHED&sort=-sla").signedIn().send();
        FindApplications asked = running.canned.asked(FindApplications.class);
        assertThat(asked.filter().sla()).isEqualTo(SlaStatus.BREACHED);
        assertThat(asked.order().descending()).isTrue();
    }

    private Running.Got put(String body) {
        return running.ask("PUT", TARGETS, BodyPublishers.ofString(body))
                .json()
                .signedIn()
                .send();
    }
}
