package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is refused is refused as documented, and nothing has changed afterwards, in any organization. */
class RefusalTest {

    private static final List<String> TABLES = List.of(
            "organizations",
            "accounts",
            "memberships",
            "jobs",
            "job_staff",
            "job_openings",
            "candidates",
            "applications",
            "application_history",
            "application_remarks",
            "application_letters",
            "application_feedback",
            "application_feedback_comments",
            "application_notes",
            "application_note_texts",
            "application_note_mentions",
            "bulks",
            "bulk_items",
            "candidate_tags",
            "stage_counts",
            "outbox",
            "idempotent_replies");

    private static World world;
    private static String open;
    private static String closed;
    private static String draft;
    private static String application;
    private static String candidatesApplication;

    @BeforeAll
    static void start() throws IOException {
        world = World.started();
        open = world.openJob(1);
        closed = job("open");
        world.as("ACME_RECRUITER").put("/jobs/" + closed + "/status", Map.of("status", "closed"));
        draft = job("draft");
        application = world.applied(open, "known@refusals.example");
        candidatesApplication = world.as("CANDIDATE")
                .post("/jobs/" + open + "/applications", "{}")
                .text("id");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredAsDocumentedAndChangesNothing() {
        String moves = "/applications/" + application + "/transitions";
        String applying = "/jobs/" + open + "/applications";
        String someone = "{\"candidate_name\": \"Pat\", \"candidate_email\": \"new@refusals.example\"}";
        String nowhere = UUID.randomUUID().toString();
        return Stream.of(
                post("ACME_RECRUITER", moves, "{\"to_state\": \"hired\"}", 400, "transition_not_allowed"),
                post("ACME_RECRUITER", moves, "{\"to_state\": \"promoted\"}", 400, "transition_not_allowed"),
                post("ACME_RECRUITER", moves, "{\"to_state\": \"applied\"}", 400, "transition_not_allowed"),
                post("ACME_RECRUITER", moves, "{\"to_state\": \"screening\", \"version\": 9}", 409, "stale"),
                post("ACME_RECRUITER", moves, "{\"to_state\": \"screening\", \"sequence\": 1}", 400, "invalid_body"),
                post("ACME_RECRUITER", moves, "{\"to_state\": 7}", 400, "invalid_body"),
                post("ACME_RECRUITER", moves, "{\"to_state\": \"a b\"}", 400, "invalid_body"),
                post("ACME_RECRUITER", moves, "{}", 400, "invalid_body"),
                post("ACME_RECRUITER", moves, "{\"to_state\": ", 400, "malformed_json"),
                post(
                        "ACME_RECRUITER",
                        moves,
                        "{\"to_state\": \"screening\", \"reason\": \"" + "x".repeat(1001) + "\"}",
                        400,
                        "invalid_body"),
                post("ACME_RECRUITER", moves, "{\"to_state\": \"screening\", \"reason\": \"a\\u0000b\"}", 400, null),
                post("ACME_RECRUITER", moves + "?dry_run=true", "{\"to_state\": \"screening\"}", 400, null),
                post("GLOBEX_RECRUITER", moves, "{\"to_state\": \"screening\"}", 404, "not_found"),
                post("GLOBEX_ADMIN", moves, "{\"to_state\": \"screening\"}", 404, "not_found"),
                post("CANDIDATE", moves, "{\"to_state\": \"screening\"}", 404, "not_found"),
                post(
                        "CANDIDATE",
                        "/applications/" + candidatesApplication + "/transitions",
                        "{\"to_state\": \"screening\"}",
                        403,
                        "forbidden"),
                post(null, moves, "{\"to_state\": \"screening\"}", 401, "not_signed_in"),
                post("CANDIDATE", "/applications/" + application + "/withdraw", "{}", 404, "not_found"),
                post("ACME_RECRUITER", "/applications/" + nowhere + "/withdraw", "{}", 404, "not_found"),
                post("ACME_RECRUITER", "/applications/none/withdraw", "{}", 404, null),
                post("ACME_RECRUITER", "/applications/" + application + "/reinstate", "{}", 400, "not_ended"),
                post("CANDIDATE", "/applications/" + candidatesApplication + "/reinstate", "{}", 403, "forbidden"),
                post("GLOBEX_ADMIN", "/applications/" + application + "/notes", "{\"text\": \"a\"}", 404, "not_found"),
                post(
                        "CANDIDATE",
                        "/applications/" + candidatesApplication + "/feedback",
                        "{\"feedback_type\": \"general\", \"rating\": 5}",
                        403,
                        "forbidden"),
                post(
                        "ACME_RECRUITER",
                        "/applications/" + application + "/notes",
                        "{\"text\": \"a\", \"mentions\": [\"" + nowhere + "\"]}",
                        400,
                        "cannot_be_mentioned"),
                post("CANDIDATE", applying, "{}", 409, "already_applied"),
                post(null, "/jobs/" + closed + "/applications", someone, 400, "job_not_open"),
                post("CANDIDATE", "/jobs/" + closed + "/applications", "{}", 400, "job_not_open"),
                post(null, "/jobs/" + draft + "/applications", someone, 404, "not_found"),
                post("ACME_RECRUITER", "/jobs/" + nowhere + "/applications", "{}", 404, "not_found"),
                post("ACME_RECRUITER", applying, "{\"candidate_id\": \"" + nowhere + "\"}", 400, "unknown_candidate"),
                post("GLOBEX_RECRUITER", applying, "{\"candidate_id\": \"" + nowhere + "\"}", 403, "forbidden"),
                post("CANDIDATE", applying, "{\"candidate_id\": \"" + nowhere + "\"}", 403, "forbidden"),
                post("CANDIDATE", "/jobs", "{\"title\": \"T\", \"description\": \"D\"}", 403, "forbidden"),
                post("ACME_HIRING_MANAGER", "/jobs", "{\"title\": \"T\", \"description\": \"D\"}", 403, "forbidden"),
                post(null, "/jobs", "{\"title\": \"T\", \"description\": \"D\"}", 401, "not_signed_in"),
                post("ACME_ADMIN", "/jobs", "{\"title\": \"T\"}", 400, "invalid_body"),
                post(
                        "ACME_ADMIN",
                        "/jobs",
                        "{\"title\": \"T\", \"description\": \"D\", \"openings\": 0}",
                        400,
                        "invalid_body"),
                post(
                        "ACME_ADMIN",
                        "/jobs",
                        "{\"title\": \"T\", \"description\": \"D\", \"id\": 1}",
                        400,
                        "invalid_body"),
                post("ACME_ADMIN", "/jobs", "{\"title\": \"" + "x".repeat(1_100_000) + "\"}", 413, null),
                post(
                        "ACME_ADMIN",
                        "/jobs",
                        "{\"title\": \"T\", \"description\": \"D\", \"recruiter_ids\": [\"" + nowhere + "\"]}",
                        400,
                        "not_a_member"),
                get("GLOBEX_ADMIN", "/applications/" + application, 404),
                get("CANDIDATE", "/applications/" + application + "/history", 404),
                get("CANDIDATE", "/jobs/" + open + "/board", 403),
                get("GLOBEX_ADMIN", "/jobs/" + open + "/applications", 403),
                get("GLOBEX_ADMIN", "/jobs/" + draft, 404),
                get(null, "/jobs/" + draft, 404),
                get(null, "/applications/" + application, 401),
                get("ACME_ADMIN", "/jobs/" + open + "/applications?stage=applied&page=2", 400),
                get("ACME_ADMIN", "/jobs/" + open + "/applications?limit=0", 400),
                get("ACME_ADMIN", "/jobs/" + open + "/applications?cursor=bm9uc2Vuc2U", 400),
                get(null, "/nowhere", 404));
    }

    private static DynamicTest post(String who, String path, String body, int status, String code) {
        String shown = body.length() > 60 ? body.substring(0, 60) + "..." : body;
        return DynamicTest.dynamicTest(
                (who == null ? "nobody" : who) + " POST " + path + " " + shown,
                () -> refused(() -> client(who).post(path, body), status, code));
    }

    private static DynamicTest get(String who, String path, int status) {
        return DynamicTest.dynamicTest(
                (who == null ? "nobody" : who) + " GET " + path,
                () -> refused(() -> client(who).get(path), status, null));
    }

    private static void refused(Callable<Client.Reply> request, int status, String code) throws Exception {
        String before = everything();
        Client.Reply reply = request.call();
        assertThat(everything()).isEqualTo(before);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("request_id")).isEqualTo(reply.header("X-Request-Id"));
        assertThat(reply.body().path("status").asInt()).isEqualTo(status);
        if (code == null) {
            assertThat(reply.text("code")).isNotEmpty();
        } else {
            assertThat(reply.text("code")).isEqualTo(code);
        }
    }

    /** A number that is another one after any row of any table was added, changed or removed. */
    private static String everything() {
        return TABLES.stream()
                .map(table ->
                        "(select coalesce(sum(hashtext(t::text)::bigint), 0) + count(*) from ats." + table + " t)")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" + "), sum -> String.valueOf(world.count("select " + sum))));
    }

    private static Client client(String who) {
        return who == null ? world.nobody() : world.as(who);
    }

    private static String job(String status) throws IOException {
        return world.as("ACME_RECRUITER")
                .post(
                        "/jobs",
                        "{\"title\": \"Tester\", \"description\": \"Breaks things.\", \"status\": \"" + status + "\"}")
                .text("id");
    }
}
