package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.EnterCandidate;
import dev.ats.domain.shared.Body;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three ways of applying behind one route. */
class ApplyingTest {

    private static final String APPLY = "/api/v1/jobs/" + Canned.JOB + "/applications";
    private static final String PUBLICLY =
            "{\"candidate_name\": \"Ada\", \"candidate_email\": \"ada@example.com\", \"cover_letter\": \"Hello\"}";
    private static final String ENTER = "{\"candidate_id\": \"" + Canned.ADA + "\"}";

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
    void appliesPubliclyWithNameAndAddress() {
        Running.Got got = running.post(APPLY, PUBLICLY).send();

        assertThat(got.status()).isEqualTo(201);
        assertThat(got.header("Location")).isEqualTo("/api/v1/applications/" + Canned.APPLICATION);
        assertThat(got.json().path("stage").asText()).isEqualTo("applied");
        ApplyPublicly asked = running.canned.asked(ApplyPublicly.class);
        assertThat(asked.job()).isEqualTo(Canned.JOB);
        assertThat(asked.name().value()).isEqualTo("Ada");
        assertThat(asked.coverLetter()).isEqualTo(new Body("Hello"));
    }

    @Test
    void appliesWithNothingMoreThanASignature() {
        assertThat(running.post(APPLY, "{}").signedIn().send().status()).isEqualTo(201);
        assertThat(running.canned.asked(ApplyAsCandidate.class).account()).isEqualTo(Canned.RECRUITER);

        Running.Got empty =
                running.post(APPLY, BodyPublishers.noBody()).signedIn().send();
        assertThat(empty.status()).isEqualTo(201);

        running.post(APPLY, "{\"cover_letter\": \"Hello\"}").signedIn().send();
        assertThat(running.canned.asked(ApplyAsCandidate.class).coverLetter()).isEqualTo(new Body("Hello"));
    }

    @Test
    void entersTheCandidateNamed() {
        assertThat(running.post(APPLY, ENTER).signedIn().send().status()).isEqualTo(201);
        assertThat(running.canned.asked(EnterCandidate.class).candidate()).isEqualTo(Canned.ADA);
    }

    @Test
    void leavesItToTheUseCaseWhetherSomebodyMayEnterCandidates() {
        running.post(APPLY, ENTER).send();

        assertThat(running.canned.asked(EnterCandidate.class)).isNotNull();
        assertThat(running.canned.actor.get().account()).isEmpty();
    }

    @Test
    void asksSomebodyNotSignedInWhoTheyAre() {
        assertProblem(running.post(APPLY, "{}").send(), 400, "invalid_body", "/candidate_name", "/candidate_email");
        assertProblem(
                running.post(APPLY, BodyPublishers.noBody()).send(),
                400,
                "invalid_body",
                "/candidate_name",
                "/candidate_email");
        assertProblem(
                running.post(APPLY, "{\"candidate_name\": \"Ada\"}").send(), 400, "invalid_body", "/candidate_email");
    }

    @Test
    void refusesNameAndAddressOfSomebodyWhoIsKnown() {
        assertProblem(
                running.post(APPLY, PUBLICLY).signedIn().send(),
                400,
                "invalid_body",
                "/candidate_name",
                "/candidate_email");
    }

    @Test
    void refusesToMixTheWays() {
        String mixed = PUBLICLY.replace("}", ", \"candidate_id\": \"" + Canned.ADA + "\"}");
        for (Running.Ask ask : new Running.Ask[] {
            running.post(APPLY, mixed), running.post(APPLY, mixed).signedIn()
        }) {
            assertProblem(ask.send(), 400, "invalid_body", "/candidate_name", "/candidate_email", "/cover_letter");
        }
    }
}
