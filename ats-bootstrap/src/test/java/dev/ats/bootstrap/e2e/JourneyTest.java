package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.bootstrap.e2e.Mailbox.Letter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody is hired, from registration to the last mail, and everybody sees of it what is theirs to see. */
@ExtendWith(Company.Shared.class)
class JourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OPINION = "Steers by the stars.";
    private static final String REASON = "Knows every wind";

    private static Company company;
    private static String job;
    private static String application;
    private static String paula;

    @BeforeAll
    static void walk(Company shared) throws IOException {
        company = shared;
        job = company.job(1, "open");
        Client.Reply applied = company.carl.client().post("/jobs/" + job + "/applications", Map.of());
        application = applied.text("id");
        assertThat(applied.status()).isEqualTo(201);
        assertThat(applied.header("Location")).isEqualTo("/api/v1/applications/" + application);
        assertThat(applied.header("ETag")).isEqualTo("\"1\"");
        paula = company.address("Paula");
        assertThat(company.appliedPublicly(job, "Paula Public", paula).status()).isEqualTo(201);
        assertThat(company.appliedPublicly(job, "Paula Public", paula).status()).isEqualTo(201);

        move(company.rita, "screening", "applied");
        Refused.with(company.moved(company.carl, application, "hired"), 403, "forbidden");
        move(company.rita, "interview", "screening");
        say(company.henry, "/feedback", Map.of("feedback_type", "interview", "rating", 5, "comments", OPINION));
        say(company.rita, "/notes", Map.of("text", "Ask Carl about sextants."));
        move(company.henry, "offer", "interview");
        move(company.henry, "hired", "offer");
    }

    @Test
    void everybodyFindsTheJobOnThePublicBoard() throws IOException {
        assertThat(ids(company.nobody().get("/jobs?limit=200"))).contains(job);
        assertThat(ids(company.carl.client().get("/jobs?limit=200"))).contains(job);
        assertThat(ids(company.sue.client().get("/jobs?board=true&limit=200"))).contains(job);
        assertThat(ids(company.sue.client().get("/jobs?limit=200"))).doesNotContain(job);
    }

    @Test
    void theHistoryHasNoGapsAndNamesEverybody() throws IOException {
        Client.Reply history = company.rita.client().get("/applications/" + application + "/history");

        assertThat(each(history, "sequence")).containsExactly("1", "2", "3", "4", "5");
        assertThat(each(history, "to_state")).containsExactly("applied", "screening", "interview", "offer", "hired");
        assertThat(each(history, "from_state")).containsExactly("null", "applied", "screening", "interview", "offer");
        assertThat(each(history, "changed_by"))
                .containsExactly(
                        company.carl.id(),
                        company.rita.id(),
                        company.rita.id(),
                        company.henry.id(),
                        company.henry.id());
        assertThat(each(history, "reason")).containsExactly("null", REASON, REASON, REASON, REASON);
        assertThat(each(history, "changed_at")).isSorted();
    }

    @Test
    void theBoardShowsWhoIsWhere() throws IOException {
        Client.Reply board = company.henry.client().get("/jobs/" + job + "/board");

        assertThat(board.body().path("stages"))
                .filteredOn(stage -> stage.path("count").asInt() > 0)
                .extracting(stage -> stage.path("stage").asText() + " " + stage.path("count"))
                .containsExactly("applied 1", "hired 1");
    }

    @Test
    void theCandidateSeesHowFarTheyCameAndNothingOfWhy() throws IOException {
        Client carl = company.carl.client();
        Client.Reply own = carl.get("/applications/" + application);
        Client.Reply history = carl.get("/applications/" + application + "/history");
        Client.Reply mine = carl.get("/applications/mine?limit=200");

        assertThat(own.text("stage")).isEqualTo("hired");
        assertThat(each(history, "to_state")).endsWith("hired");
        assertThat(each(history, "reason")).containsOnly("null");
        assertThat(mine.body().path("data"))
                .filteredOn(row -> row.path("id").asText().equals(application))
                .extracting(row -> row.path("organization_name").asText())
                .containsExactly("Northwind Traders");
        assertThat(Stream.of(own, history, mine).map(reply -> reply.raw().body()))
                .noneMatch(body -> body.contains(REASON)
                        || body.contains(OPINION)
                        || body.contains("feedback")
                        || body.contains(company.rita.id())
                        || body.contains(company.henry.id()));
        Refused.with(carl.get("/applications/" + application + "/feedback"), 403, "forbidden");
        Refused.with(carl.get("/applications/" + application + "/notes"), 403, "forbidden");
        assertThat(company.rita
                        .client()
                        .get("/applications/" + application + "/feedback")
                        .raw()
                        .body())
                .contains(OPINION);
    }

    @Test
    void nobodyOfAnotherOrganizationSeesAnything() throws IOException {
        Client sue = company.sue.client();
        for (String path : List.of("", "/history", "/feedback", "/notes")) {
            Refused.with(sue.get("/applications/" + application + path), 404, "not_found");
        }
        for (String path : List.of("/board", "/applications")) {
            Refused.with(sue.get("/jobs/" + job + path), 403, "forbidden");
        }
        assertThat(sue.get("/applications").body().path("data")).isEmpty();
        assertThat(ids(sue.get("/members"))).containsExactly(company.sue.id());
        // Her own attempts are in her journal, and nothing that anybody of Northwind did.
        assertThat(each(sue.get("/audit?limit=200"), "actor")).containsOnly(company.sue.id(), "public");
        assertThat(each(sue.get("/audit?limit=200&object=" + application), "ending"))
                .containsOnly("hidden");
    }

    @Test
    void theCandidateIsToldOfEveryStepByMailInTheNameOfTheOrganization() {
        String carl = company.carl.email();
        List<String> about = List.of(
                "We have your application: Navigator",
                "Your application: Navigator",
                "Your application: Navigator",
                "Your application: Navigator",
                "Congratulations: Navigator");
        Eventually.within(
                PATIENCE, "Carl was told of everything", () -> hiringMails(carl).size() == about.size());

        List<Letter> letters = hiringMails(carl);
        assertThat(letters).extracting(Letter::subject).containsExactlyInAnyOrderElementsOf(about);
        assertThat(letters).extracting(Letter::id).doesNotHaveDuplicates().allMatch(id -> id.matches("<.+@.+>"));
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.from()).isEqualTo("Northwind Traders <ats@hiring.example>");
            assertThat(letter.replyTo()).isEqualTo(company.rita.email());
            assertThat(letter.contentType()).startsWith("multipart/alternative");
            assertThat(letter.parts()).containsExactly("text/plain", "text/html");
            assertThat(letter.text())
                    .contains("Northwind Traders", "Carl Candidate")
                    .doesNotContain(REASON, OPINION);
            assertThat(letter.html()).contains("Northwind Traders", "<").doesNotContain(REASON, OPINION);
        });
        assertThat(letters)
                .extracting(Letter::text)
                .anyMatch(text -> text.contains("screening"))
                .anyMatch(text -> text.contains("you got the job"));
    }

    @Test
    void theRecruiterIsToldWhoAppliedAndWhoAppliedAgainIsToldSo() {
        assertThat(company.post
                        .await(company.rita.email(), "New application: Carl Candidate for Navigator")
                        .text())
                .contains("Northwind Traders");
        company.post.await(company.rita.email(), "New application: Paula Public for Navigator");
        Eventually.within(
                PATIENCE, "Paula has two mails", () -> company.post.to(paula).size() == 2);
        assertThat(company.post.to(paula)).extracting(Letter::text).allMatch(text -> text.contains("Navigator"));
    }

    @Test
    void theAdminReadsInTheJournalWhatWasDoneAndWhatWasDenied() throws IOException {
        Client nora = company.nora.client();
        Client.Reply journal = nora.get("/audit?action=application.move&limit=200&object=" + application);

        assertThat(each(journal, "ending")).hasSize(5).containsOnlyOnce("denied");
        assertThat(journal.body().path("data"))
                .filteredOn(entry -> entry.path("ending").asText().equals("denied"))
                .extracting(entry -> entry.path("actor").asText())
                .containsExactly(company.carl.id());
        assertThat(each(journal, "actor")).contains(company.rita.id(), company.henry.id());
        assertThat(journal.raw().body()).doesNotContain(REASON, OPINION);
        Refused.with(company.rita.client().get("/audit"), 403, "forbidden");
        Refused.with(company.rita.client().get("/audit/export"), 403, "forbidden");
        Refused.with(company.nobody().get("/audit"), 401, "not_signed_in");
    }

    @Test
    void theJournalIsExportedInBothFormats() throws IOException {
        String query = "action=application.move&object=" + application;
        Client nora = company.nora.client();
        Client.Reply csv = nora.get("/audit/export?format=csv&" + query);
        Client.Reply ndjson = nora.get("/audit/export?format=ndjson&" + query);

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.raw().body().lines()).hasSize(6).first().asString().startsWith("id,at,actor,action");
        assertThat(ndjson.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(ndjson.raw().body().lines()).hasSize(5).allMatch(line -> line.contains(application));
        Refused.with(nora.get("/audit/export?format=xml"), 400, "invalid_parameter", "/format");
    }

    @Test
    void noMailWasGivenUp() throws IOException {
        assertThat(company.nora.client().get("/outbox/dead-letters").body().path("data"))
                .isEmpty();
        Refused.with(company.rita.client().get("/outbox/dead-letters"), 403, "forbidden");
    }

    private static void move(Person who, String to, String from) throws IOException {
        Client.Reply moved = who.client()
                .post("/applications/" + application + "/transitions", Map.of("to_state", to, "reason", REASON));
        assertThat(moved.status()).as(moved.raw().body()).isEqualTo(200);
        assertThat(moved.text("from_state")).isEqualTo(from);
        assertThat(moved.text("to_state")).isEqualTo(to);
        assertThat(moved.body().path("application").path("stage").asText()).isEqualTo(to);
    }

    private static void say(Person who, String where, Map<String, ?> what) throws IOException {
        assertThat(who.client()
                        .post("/applications/" + application + where, what)
                        .status())
                .isEqualTo(201);
    }

    private static List<Letter> hiringMails(String address) {
        return company.post.to(address).stream()
                .filter(letter -> letter.subject().endsWith(": Navigator"))
                .toList();
    }

    private static List<String> ids(Client.Reply list) {
        return each(list, "id");
    }

    private static List<String> each(Client.Reply list, String field) {
        return StreamSupport.stream(list.body().path("data").spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }
}
