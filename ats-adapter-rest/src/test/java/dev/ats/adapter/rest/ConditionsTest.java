package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Seen;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.WithdrawApplication;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of requests (RFC 9110) and versions in bodies. */
class ConditionsTest {

    private static final String VIEW = "/api/v1/applications/" + Canned.APPLICATION;

    private Running running;

    @BeforeEach
    void start() {
        running = Running.canned();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void saysNothingOfAVersionWhereNothingIsSaid() {
        assertThat(seenOfMove(null, null)).isEqualTo(Seen.ANY);
    }

    @Test
    void readsTheVersionInTheBody() {
        assertThat(seenOfMove(null, 3)).isEqualTo(Seen.version(3));
    }

    @Test
    void readsTheVersionInTheHeaderAsACondition() {
        assertThat(seenOfMove("\"3\"", null)).isEqualTo(Seen.onlyIf(3));
    }

    @Test
    void takesBothWhereTheyAgree() {
        assertThat(seenOfMove("\"3\"", 3)).isEqualTo(Seen.onlyIf(3));
        assertThat(seenOfMove("\"2\", \"3\"", 3)).isEqualTo(Seen.onlyIf(3));
    }

    @Test
    void refusesBothWhereTheyDisagree() {
        Running.Got got = move("\"3\"", 4);

        assertProblem(got, 400, "invalid_body", "/version");
    }

    @Test
    void takesAnyVersionForAStar() {
        assertThat(seenOfMove("*", null)).isEqualTo(Seen.ANY);
        assertThat(seenOfMove(" * ", 3)).isEqualTo(Seen.version(3));
    }

    @Test
    void takesAnyOfSeveralTags() {
        assertThat(seenOfMove("\"3\",\"5\" , \"7\"", null)).isEqualTo(Seen.onlyIfOneOf(Set.of(3, 5, 7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"3\"", "\"x\"", "\"\"", "\"03\"", "\"-3\"", "\"3.0\"", "\"99999999999\""})
    void knowsTagsThatNoVersionHas(String tag) {
        assertThat(seenOfMove(tag, null)).isEqualTo(Seen.onlyIfOneOf(Set.of()));
    }

    @Test
    void readsTheConditionOfAWithdrawal() {
        running.post(VIEW + "/withdraw", "{\"version\": 4}")
                .with("If-Match", "\"4\"")
                .signedIn()
                .send();

        assertThat(running.canned.asked(WithdrawApplication.class).seen()).isEqualTo(Seen.onlyIf(4));
    }

    @Test
    void sendsAllOfItWhateverVersionIsKnown() {
        for (String known : new String[] {"\"1\"", "W/\"1\"", "\"0\", \"1\"", "*", "\"2\"", "nonsense"}) {
            Running.Got got =
                    running.get(VIEW).with("If-None-Match", known).signedIn().send();

            assertThat(got.status()).as(known).isEqualTo(200);
            assertThat(got.header("ETag")).isEqualTo("\"1\"");
            assertThat(got.json().path("id").asText()).isEqualTo(Canned.APPLICATION.toString());
        }
    }

    @Test
    void looksOnlyIfItIsThatVersion() {
        assertThat(running.get(VIEW).with("If-Match", "\"1\"").signedIn().send().status())
                .isEqualTo(200);
        assertProblem(running.get(VIEW).with("If-Match", "\"2\"").signedIn().send(), 412, "precondition_failed");
        assertProblem(running.get(VIEW).with("If-Match", "W/\"1\"").signedIn().send(), 412, "precondition_failed");
    }

    @Test
    void doesNotCompareWhatWasRefused() {
        running.canned.viewApplication = query -> Canned.refused(GateRules.NOT_FOUND.broken());

        assertProblem(running.get(VIEW).with("If-Match", "\"2\"").signedIn().send(), 404, "not_found");
    }

    private Seen seenOfMove(String ifMatch, Integer version) {
        assertThat(move(ifMatch, version).status()).isEqualTo(200);
        return running.canned.asked(MoveApplication.class).seen();
    }

    private Running.Got move(String ifMatch, Integer version) {
        String body = version == null
                ? "{\"to_state\": \"screening\"}"
                : "{\"to_state\": \"screening\", \"version\": " + version + "}";
        Running.Ask ask = running.post(VIEW + "/transitions", body).signedIn();
        return (ifMatch == null ? ask : ask.with("If-Match", ifMatch)).send();
    }
}
