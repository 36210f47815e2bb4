package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.pipeline.bulk.StartBulk;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.bulk.BulkAction;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BulkOnTheWireTest {

    private static final UUID ONE = UUID.fromString("01890000-0000-7000-8000-0000000000a1");
    private static final UUID TWO = UUID.fromString("01890000-0000-7000-8000-0000000000a2");

    @AutoClose
    private final Running running = Running.canned();

    private final Canned canned = running.canned;

    @Test
    void asksForWhatTheBodySays() {
        post("", body("reject", List.of(TWO, ONE), ", \"reason\": \"Filled.\""));

        StartBulk asked = (StartBulk) canned.asked.get(StartBulk.class);
        assertThat(asked.task().action()).isEqualTo(BulkAction.REJECT);
        assertThat(asked.task().reason()).isEqualTo(new Line("Filled."));
        assertThat(asked.applications()).containsExactly(new ApplicationId(TWO), new ApplicationId(ONE));
    }

    @Test
    void answersAllResultsWhenAllIsDone() {
        canned.itemResults = List.of(
                ItemResult.moved(Canned.APPLIED, Canned.SCREENING, 2),
                ItemResult.refused(PipelineRules.TRANSITION_NOT_ALLOWED.broken("allowed", List.of("offer"))));

        Running.Got got = post("", move());

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Location")).isNull();
        JsonNode answer = got.json();
        assertThat(answer.path("id").asText()).isEqualTo(Canned.BULK.toString());
        assertThat(answer.path("status").asText()).isEqualTo("done");
        assertThat(answer.path("total").asInt()).isEqualTo(2);
        assertThat(answer.path("done").asInt()).isEqualTo(2);
        assertThat(answer.path("succeeded").asInt()).isEqualTo(1);
        assertThat(answer.path("refused").asInt()).isEqualTo(1);
        assertThat(answer.at("/results/0/outcome").asText()).isEqualTo("done");
        assertThat(answer.at("/results/0/from_state").asText()).isEqualTo("applied");
        assertThat(answer.at("/results/0/to_state").asText()).isEqualTo("screening");
        assertThat(answer.at("/results/0/version").asInt()).isEqualTo(2);
        assertThat(answer.at("/results/0/problem").isNull()).isTrue();
        assertThat(answer.at("/results/1/outcome").asText()).isEqualTo("refused");
        assertThat(answer.at("/results/1/problem/code").asText()).isEqualTo("transition_not_allowed");
        assertThat(answer.at("/results/1/problem/detail").asText()).isNotEmpty();
        assertThat(answer.at("/results/1/problem/allowed/0").asText()).isEqualTo("offer");
    }

    @Test
    void answersWhatIsDoneSoFarAndWhereToLookAgain() {
        canned.itemResults = List.of(ItemResult.moved(Canned.APPLIED, Canned.SCREENING, 2), ItemResult.PENDING);

        Running.Got got = post("", move());

        assertThat(got.status()).isEqualTo(202);
        assertThat(got.header("Location")).isEqualTo("/api/v1/bulk/" + Canned.BULK);
        assertThat(got.json().path("status").asText()).isEqualTo("running");
        assertThat(got.json().path("done").asInt()).isEqualTo(1);
        assertThat(got.json().at("/results/1/outcome").asText()).isEqualTo("pending");
    }

    @Test
    void aDryRunStartsNothingAndSaysWhoWouldBeTold() {
        Running.Got got = post("?dry_run=true", move());

        assertThat(got.status()).isEqualTo(200);
        assertThat(canned.asked).doesNotContainKey(StartBulk.class);
        JsonNode answer = got.json();
        assertThat(answer.has("id")).isFalse();
        assertThat(answer.path("status").asText()).isEqualTo("dry_run");
        assertThat(answer.at("/results/0/mails/0/template").asText()).isEqualTo("stage_changed");
        assertThat(answer.at("/results/0/mails/0/recipient/kind").asText()).isEqualTo("candidate");
        assertThat(answer.at("/results/0/mails/0/recipient/id").asText()).isEqualTo(Canned.ADA.toString());
        assertThat(answer.at("/results/0/events/0").asText()).isEqualTo("application.moved");
        assertThat(answer.at("/results/1/mails")).isEmpty();
    }

    static Stream<Arguments> faulty() {
        List<UUID> one = List.of(ONE);
        return Stream.of(
                Arguments.of(body("move", one, ""), "/to_state"),
                Arguments.of(body("move", one, ", \"to_state\": \"offer\", \"tag\": \"rye\""), "/tag"),
                Arguments.of(body("reject", one, ""), "/reason"),
                Arguments.of(body("reject", one, ", \"reason\": \"No.\", \"to_state\": \"offer\""), "/to_state"),
                Arguments.of(body("tag", one, ""), "/tag"),
                Arguments.of(body("tag", one, ", \"tag\": \"rye\", \"reason\": \"No.\""), "/reason"),
                Arguments.of(body("tag", one, ", \"tag\": \"" + "r".repeat(51) + "\""), "/tag"),
                Arguments.of(body("paint", one, ""), "/action"),
                Arguments.of(body("tag", List.of(), ", \"tag\": \"rye\""), "/application_ids"),
                Arguments.of(body("tag", many(1_001), ", \"tag\": \"rye\""), "/application_ids"),
                Arguments.of(body("tag", List.of(ONE, TWO, ONE), ", \"tag\": \"rye\""), "/application_ids/2"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void pointsAtWhatIsWrongAndStartsNothing(String body, String pointer) {
        for (String query : List.of("", "?dry_run=true")) {
            Running.Got got = post(query, body);

            assertThat(got.status()).isEqualTo(400);
            List<String> pointers = new ArrayList<>();
            got.json()
                    .path("errors")
                    .forEach(error -> pointers.add(error.path("pointer").asText()));
            assertThat(pointers).containsExactly(pointer);
        }
        assertThat(canned.asked).doesNotContainKey(StartBulk.class);
    }

    @Test
    void takesAThousand() {
        assertThat(post("", body("tag", many(1_000), ", \"tag\": \"rye\"")).status())
                .isEqualTo(200);
    }

    private Running.Got post(String query, String body) {
        return running.post("/api/v1/applications/bulk" + query, body)
                .signedIn()
                .send();
    }

    private static String move() {
        return body("move", List.of(ONE, TWO), ", \"to_state\": \"screening\"");
    }

    private static List<UUID> many(int count) {
        return IntStream.range(0, count).mapToObj(Canned::id).toList();
    }

    private static String body(String action, List<UUID> applications, String more) {
        String ids = applications.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return "{\"action\": \"" + action + "\", \"application_ids\": [" + ids + "]" + more + "}";
    }
}
