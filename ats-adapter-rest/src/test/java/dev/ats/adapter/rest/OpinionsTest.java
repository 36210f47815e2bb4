package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.GiveFeedback;
import dev.ats.application.pipeline.ListMyApplications;
import dev.ats.application.pipeline.ReinstateApplication;
import dev.ats.application.pipeline.WriteNote;
import dev.ats.domain.access.Actor;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.SearchText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feedback, notes, reinstating, and the lists of applications, on the wire. */
class OpinionsTest {

    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String ONE = APPLICATIONS + "/" + Canned.APPLICATION;

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
    void takesFeedback() {
        Running.Got got =
                post("/feedback", "{\"feedback_type\": \"Technical\", \"rating\": 5, \"comments\": \"Yes.\"}");

        assertThat(got.status()).isEqualTo(201);
        assertThat(got.header("Location")).isEqualTo(ONE + "/feedback");
        assertThat(running.canned.asked(GiveFeedback.class))
                .isEqualTo(
                        new GiveFeedback(Canned.APPLICATION, FeedbackType.TECHNICAL, new Rating(5), new Body("Yes.")));
        JsonNode json = got.json();
        assertThat(json.path("feedback_type").asText()).isEqualTo("interview");
        assertThat(json.path("rating").asInt()).isEqualTo(4);
        assertThat(json.path("comments").isNull()).isTrue();
        assertThat(json.path("given_by").asText()).isEqualTo(Canned.RECRUITER.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "4.5", "\"4\"", "99999999999"})
    void refusesRatingsThatAreNone(String rating) {
        assertProblem(
                post("/feedback", "{\"feedback_type\": \"general\", \"rating\": " + rating + "}"),
                400,
                "invalid_body",
                "/rating");
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertProblem(post("/feedback", "{\"comments\": \"Yes.\"}"), 400, "invalid_body", "/feedback_type", "/rating");
        assertProblem(
                post("/feedback", "{\"feedback_type\": \"vague\", \"rating\": 1}"),
                400,
                "invalid_body",
                "/feedback_type");
        assertProblem(post("/notes", "{}"), 400, "invalid_body", "/text");
    }

    @Test
    void takesNotes() {
        Running.Got got = post("/notes", "{\"text\": \"Look.\", \"mentions\": [\"" + Canned.RECRUITER + "\"]}");

        assertThat(got.status()).isEqualTo(201);
        assertThat(running.canned.asked(WriteNote.class))
                .isEqualTo(new WriteNote(Canned.APPLICATION, new Body("Look."), List.of(Canned.RECRUITER)));
        assertThat(got.json().path("mentions").get(0).asText()).isEqualTo(Canned.RECRUITER.toString());
    }

    @Test
    void takesNotesThatMentionNobody() {
        post("/notes", "{\"text\": \"Look.\"}");

        assertThat(running.canned.asked(WriteNote.class).mentions()).isEmpty();
    }

    @Test
    void namesTheMentionAtFault() {
        running.canned.writeNote =
                command -> Canned.refused(PipelineRules.CANNOT_BE_MENTIONED.brokenAt("/mentions/0", "is no member"));

        assertProblem(post("/notes", "{\"text\": \"Look.\"}"), 400, "cannot_be_mentioned", "/mentions/0");
        assertProblem(
                post("/notes", "{\"text\": \"Look.\", \"mentions\": [\"me\"]}"), 400, "invalid_body", "/mentions/0");
    }

    @Test
    void reinstates() {
        Running.Got got = running.post(ONE + "/reinstate", "{\"reason\": \"Too quick.\"}")
                .with("If-Match", "\"2\"")
                .signedIn()
                .send();

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("ETag")).isEqualTo("\"3\"");
        assertThat(running.canned.asked(ReinstateApplication.class))
                .isEqualTo(new ReinstateApplication(Canned.APPLICATION, new Line("Too quick."), Seen.onlyIf(2)));
    }

    @Test
    void saysWhyItIsNotReinstated() {
        running.canned.reinstate =
                command -> Canned.refused(PipelineRules.ALREADY_APPLIED.broken("application_id", "x"));
        assertProblem(post("/reinstate", "{}"), 409, "already_applied");

        running.canned.reinstate = command -> Canned.refused(PipelineRules.NOT_ENDED.broken());
        assertProblem(post("/reinstate", "{}"), 400, "not_ended");
    }

    @Test
    void listsTheOwnAsABareAccount() {
        Running.Got got = running.get(APPLICATIONS + "/mine?limit=7").signedIn().send();

        assertThat(got.status()).isEqualTo(200);
        assertThat(running.canned.asked(ListMyApplications.class).paging()).isEqualTo(new Paging(7, null));
        assertThat(running.canned.actor.get()).isInstanceOf(Actor.Account.class);
        JsonNode row = got.json().path("data").get(0);
        assertThat(row.path("job_title").asText()).isEqualTo("Baker");
        assertThat(row.path("organization_name").asText()).isEqualTo("Bakery");
    }

    @Test
    void filtersByEverythingThatIsSaid() {
        running.get(
                        APPLICATIONS + "?job_id=" + Canned.JOB + "&stage=Screening&candidate_id=" + Canned.ADA
                                + "&active=false&recruiter=" + Canned.RECRUITER
                                + "&source=referral&from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z&search=ada%20love&sla=at_risk")
                .signedIn()
                .send();

        assertThat(running.canned.asked(FindApplications.class).filter())
                .isEqualTo(new ApplicationReads.Filter(
                        Canned.JOB,
                        Canned.SCREENING,
                        Canned.ADA,
                        false,
                        Canned.RECRUITER,
                        CandidateSource.REFERRAL,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-01-02T00:00:00Z"),
                        new SearchText("ada love"),
                        SlaStatus.AT_RISK));
    }

    @Test
    void filtersByNothingThatIsNotSaid() {
        running.get(APPLICATIONS).signedIn().send();

        assertThat(running.canned.asked(FindApplications.class).filter()).isEqualTo(ApplicationReads.Filter.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "job_id=x",
        "stage=a%20b",
        "candidate_id=1",
        "active=maybe",
        "active=TRUE",
        "recruiter=me",
        "source=heaven",
        "from=yesterday",
        "to=2026-01-01",
        "from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z",
        "search=--"
    })
    void refusesFiltersThatCannotBe(String filter) {
        assertProblem(
                running.get(APPLICATIONS + "?" + filter).signedIn().send(),
                400,
                "invalid_parameter",
                "/" + filter.substring(0, filter.indexOf('=')));
    }

    @Test
    void showsMembersLetterReasonAndFeedback() {
        JsonNode view = running.get(ONE).signedIn().send().json();

        assertThat(view.path("cover_letter").asText()).isEqualTo("Dear baker,");
        assertThat(view.path("reason").isNull()).isTrue();
        assertThat(view.path("feedback").path("count").asInt()).isEqualTo(2);
        assertThat(view.path("feedback").path("average_rating").asDouble()).isEqualTo(4.5);
        assertThat(view.path("feedback").path("average_rating").isNumber()).isTrue();
    }

    private Running.Got post(String what, String body) {
        return running.post(ONE + what, body).signedIn().send();
    }
}
