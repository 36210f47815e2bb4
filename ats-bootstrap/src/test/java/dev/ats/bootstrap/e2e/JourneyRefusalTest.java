package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the way from a job to a hire, everything that cannot be is refused as documented. */
@ExtendWith(Company.Shared.class)
class JourneyRefusalTest {

    private static final Map<String, String> JOB = Map.of("title", "Cook", "description", "Feeds the crew.");

    private static Company company;

    @BeforeAll
    static void share(Company shared) {
        company = shared;
    }

    @Test
    void onlyWhoMayCreatesAJob() throws IOException {
        Refused.with(company.nobody().post("/jobs", JOB), 401, "not_signed_in");
        Refused.with(company.carl.client().post("/jobs", JOB), 403, "forbidden");
        Refused.with(company.henry.client().post("/jobs", JOB), 403, "forbidden");
        Client.Reply created = company.rita.client().post("/jobs", JOB);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("status")).isEqualTo("open");
        assertThat(created.header("Location")).isEqualTo("/api/v1/jobs/" + created.text("id"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aJobSaysWhichFieldCannotBe() throws IOException {
        Client rita = company.rita.client();
        for (Map.Entry<String, Object> field : Map.<String, Object>of(
                        "openings", 0, "work_mode", "moon", "title", "", "status", "gone", "colour", "red")
                .entrySet()) {
            Map<String, Object> body = new HashMap<>(JOB);
            body.put(field.getKey(), field.getValue());
            Refused.with(rita.post("/jobs", body), 400, "invalid_body", "/" + field.getKey());
        }
        Refused.with(rita.post("/jobs", Map.of("title", "Cook")), 400, "invalid_body", "/description");
    }

    @Test
    void jobsOfOthersAreHiddenOrOutOfReach() throws IOException {
        Client sue = company.sue.client();
        String draft = company.job(1, "draft");
        String open = company.job(1, "open");

        Refused.with(company.rita.client().get("/jobs/" + UUID.randomUUID()), 404, "not_found");
        Refused.with(company.rita.client().get("/jobs/none"), 404, "not_found");
        for (Client stranger : List.of(sue, company.carl.client(), company.nobody())) {
            Refused.with(stranger.get("/jobs/" + draft), 404, "not_found");
        }
        Refused.with(sue.put("/jobs/" + draft, JOB), 404, "not_found");
        assertThat(sue.get("/jobs/" + open).status()).isEqualTo(200);
        Refused.with(sue.put("/jobs/" + open, JOB), 403, "forbidden");
        Refused.with(sue.put("/jobs/" + open + "/status", Map.of("status", "closed")), 403, "forbidden");
        Refused.with(sue.send("DELETE", "/jobs/" + open, ""), 403, "forbidden");
        Refused.with(company.henry.client().put("/jobs/" + open, JOB), 403, "forbidden");
    }

    @Test
    void aJobIsChangedAsItWasSeenAndAsItsStatusAllows() throws IOException {
        Client rita = company.rita.client();
        String job = "/jobs/" + company.job(1, "open");

        Refused.with(
                rita.with("If-Match", "\"9\"").put(job + "/status", Map.of("status", "on_hold")),
                412,
                "precondition_failed");
        Refused.with(rita.with("If-Match", "9").put(job, JOB), 400, "invalid_header", "/If-Match");
        Refused.with(rita.put(job + "/status", Map.of("status", "gone")), 400, "invalid_body", "/status");
        Refused.with(rita.put(job + "/status", Map.of("status", "draft")), 400, "transition_not_allowed");
        Client.Reply held = rita.with("If-Match", "\"1\"").put(job + "/status", Map.of("status", "on_hold"));
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.header("ETag")).isEqualTo("\"2\"");
        assertThat(rita.with("If-Match", "*").put(job, JOB).status()).isEqualTo(200);
    }

    @Test
    void aJobWithActiveApplicationsIsDeletedByAnAdminOnly() throws IOException {
        String job = company.job(1, "open");
        String path = "/jobs/" + job;
        String application =
                company.appliedPublicly(job, "Paul", company.address("Paul")).text("id");

        Refused.with(company.rita.client().send("DELETE", path, ""), 400, "job_has_active_applications");
        Refused.with(company.rita.client().send("DELETE", path + "?force=true", ""), 403, "forbidden");
        Refused.with(company.henry.client().send("DELETE", path, ""), 403, "forbidden");
        assertThat(company.nora
                        .client()
                        .send("DELETE", path + "?force=true", "")
                        .status())
                .isEqualTo(204);
        Refused.with(company.rita.client().get(path), 404, "not_found");
        assertThat(company.rita
                        .client()
                        .get("/applications/" + application + "/history")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobodyAppliesTwiceNorForAJobThatIsNotOpen() throws IOException {
        String open = company.job(1, "open");
        String held = company.job(1, "open");
        company.rita.client().put("/jobs/" + held + "/status", Map.of("status", "on_hold"));
        Person ann = company.registered("Ann Applicant", null);
        company.applied(ann, open);

        Refused.with(ann.client().post("/jobs/" + open + "/applications", Map.of()), 409, "already_applied");
        Refused.with(ann.client().post("/jobs/" + held + "/applications", Map.of()), 400, "job_not_open");
        Refused.with(ann.client().post("/jobs/" + UUID.randomUUID() + "/applications", Map.of()), 404, "not_found");
        Refused.with(company.appliedPublicly(held, "Paul", company.address("Paul")), 400, "job_not_open");
        Refused.with(
                company.nobody().post("/jobs/" + open + "/applications", Map.of("candidate_name", "Paul")),
                400,
                "invalid_body",
                "/candidate_email");
        Refused.with(
                ann.client().post("/jobs/" + open + "/applications", Map.of("candidate_name", "Ann")),
                400,
                "invalid_body",
                "/candidate_name");
    }

    @Test
    void applyingPubliclyIsAnsweredAlikeEachTime() throws IOException {
        String job = company.job(1, "open");
        String paul = company.address("Paul");
        Client.Reply first = company.appliedPublicly(job, "Paul Public", paul);
        Client.Reply again = company.appliedPublicly(job, "Paul Public", paul);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(shape(again)).isEqualTo(shape(first));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        Client.Reply all = company.rita.client().get("/jobs/" + job + "/applications");
        assertThat(all.body().path("data")).hasSize(1);
        assertThat(all.body().path("data").path(0).path("id").asText()).isEqualTo(first.text("id"));
    }

    @Test
    void aRecruiterEntersTheOrganizationsOwnCandidatesOnTheirOwnJobs() throws IOException {
        String first = company.job(1, "open");
        String second = company.job(1, "open");
        String application =
                company.appliedPublicly(first, "Paul", company.address("Paul")).text("id");
        String candidate = company.rita
                .client()
                .get("/applications/" + application)
                .body()
                .path("candidate")
                .path("id")
                .asText();
        String entering = "/jobs/" + second + "/applications";
        Map<String, String> body = Map.of("candidate_id", candidate);

        Refused.with(company.sue.client().post(entering, body), 403, "forbidden");
        Refused.with(company.carl.client().post(entering, body), 403, "forbidden");
        Refused.with(
                company.rita
                        .client()
                        .post(entering, Map.of("candidate_id", UUID.randomUUID().toString())),
                400,
                "unknown_candidate");
        assertThat(company.rita.client().post(entering, body).status()).isEqualTo(201);
        Refused.with(company.rita.client().post(entering, body), 409, "already_applied");
    }

    @Test
    void movesAreRefusedWithWhatWouldBePossible() throws IOException {
        Client rita = company.rita.client();
        Person ann = company.registered("Ann Applicant", null);
        String application = company.applied(ann, company.job(1, "open"));
        String moves = "/applications/" + application + "/transitions";
        Map<String, Object> screening = Map.of("to_state", "screening");

        Client.Reply illegal = company.moved(company.rita, application, "hired");
        Refused.with(illegal, 400, "transition_not_allowed");
        assertThat(illegal.body().path("allowed"))
                .extracting(stage -> stage.asText())
                .contains("screening", "rejected");
        Refused.with(company.moved(ann, application, "screening"), 403, "forbidden");
        Refused.with(company.moved(company.carl, application, "screening"), 404, "not_found");
        Refused.with(company.moved(company.sue, application, "screening"), 404, "not_found");
        Refused.with(company.nobody().post(moves, screening), 401, "not_signed_in");
        Refused.with(rita.with("If-Match", "\"9\"").post(moves, screening), 412, "precondition_failed");
        Refused.with(rita.post(moves, Map.of("to_state", "screening", "version", 9)), 409, "stale");
        Refused.with(
                rita.with("If-Match", "\"1\"").post(moves, Map.of("to_state", "screening", "version", 2)),
                400,
                "invalid_body",
                "/version");
        assertThat(rita.with("If-Match", "\"1\"").post(moves, screening).header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(ann.client()
                        .post("/applications/" + application + "/withdraw", Map.of())
                        .text("stage"))
                .isEqualTo("withdrawn");
        Refused.with(company.moved(company.rita, application, "interview"), 400, "transition_not_allowed");
    }

    @Test
    void nobodyIsHiredWithoutAnOpening() throws IOException {
        String job = company.job(1, "open");
        String lucky = offered(job, "Luke");
        String late = offered(job, "Lara");
        assertThat(company.moved(company.henry, lucky, "hired").status()).isEqualTo(200);

        Client.Reply blocked = company.moved(company.henry, late, "hired");

        Refused.with(blocked, 400, "transition_blocked");
        assertThat(blocked.body().path("blocked_by")).singleElement().satisfies(guard -> {
            assertThat(guard.path("guard").asText()).isEqualTo("opening_left");
            assertThat(guard.path("detail").asText()).isNotEmpty();
        });
        assertThat(company.henry.client().get("/applications/" + late).text("stage"))
                .isEqualTo("offer");
    }

    private static String offered(String job, String name) throws IOException {
        String application =
                company.appliedPublicly(job, name, company.address(name)).text("id");
        for (String stage : List.of("screening", "interview", "offer")) {
            assertThat(company.moved(company.rita, application, stage).status()).isEqualTo(200);
        }
        return application;
    }

    /** All of a receipt but what has to differ. */
    private static ObjectNode shape(Client.Reply receipt) {
        ObjectNode body = receipt.body().deepCopy();
        body.put("id", body.path("id").asText().length());
        body.put("applied_at", "then");
        return body;
    }
}
