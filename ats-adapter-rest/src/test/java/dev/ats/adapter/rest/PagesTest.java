package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.Outcome;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in pages, and the cursors that lead from one to the next. */
class PagesTest {

    private static final String LIST = "/api/v1/jobs/" + Canned.JOB + "/applications";

    private Running running;

    @BeforeEach
    void start() {
        running = Running.canned();
        running.canned.list =
                query -> Outcome.done(new Page<>(List.of(Canned.row()), Place.of(Canned.APPLICATION), null));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void isAsLongAsUsualWhereNothingIsSaid() {
        JsonNode page = list("").json();

        assertThat(page.path("meta").path("limit").asInt()).isEqualTo(50);
        assertThat(page.path("data")).hasSize(1);
        assertThat(asked().paging()).isEqualTo(Paging.FIRST);
        assertThat(asked().stage()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 199, 200})
    void isAsLongAsItIsToBe(int limit) {
        assertThat(list("?limit=" + limit).json().path("meta").path("limit").asInt())
                .isEqualTo(limit);
        assertThat(asked().paging().limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "5.0", "x", "", "1e1", "+5", "99999999999", "٥", "0x10"})
    void refusesLimitsOutOfBounds(String limit) {
        assertProblem(
                list("?limit=" + URLEncoder.encode(limit, StandardCharsets.UTF_8)), 400, "invalid_parameter", "/limit");
    }

    @ParameterizedTest
    @CsvSource({"?stage=, /stage", "?stage=a%20b, /stage", "?stage=a&stage=b, /stage", "?limit=1&limit=1, /limit"})
    void refusesFiltersThatCannotBe(String query, String pointer) {
        assertProblem(list(query), 400, "invalid_parameter", pointer);
    }

    @Test
    void namesEveryParameterAtFault() {
        assertProblem(
                list("?stage=%20&limit=x&nonsense=1&a%2Fb=1"),
                400,
                "invalid_parameter",
                "/stage",
                "/limit",
                "/nonsense",
                "/a~1b");
    }

    @Test
    void filtersByStageInAnyCase() {
        list("?stage=Screening");

        assertThat(asked().stage()).isEqualTo(new Stage("screening"));
    }

    @Test
    void leadsToTheNextPage() {
        Running.Got first = list("?limit=1&stage=applied");
        String cursor = first.json().path("meta").path("next_cursor").asText();
        String link = first.header("Link");

        assertThat(link).isEqualTo("<" + LIST + "?stage=applied&limit=1&cursor=" + cursor + ">; rel=\"next\"");
        Running.Got second =
                running.get(link.substring(1, link.indexOf('>'))).signedIn().send();

        assertThat(second.status()).isEqualTo(200);
        assertThat(asked().paging()).isEqualTo(new Paging(1, Place.of(Canned.APPLICATION)));
    }

    @Test
    void leadsNowhereFromTheLastPage() {
        running.canned.list = query -> Outcome.done(Page.only(List.of()));
        Running.Got last = list("");

        assertThat(last.json().path("meta").path("next_cursor").isNull()).isTrue();
        assertThat(last.header("Link")).isNull();
    }

    @Test
    void letsTheLengthOfPagesChangeOnTheWay() {
        String cursor = list("?limit=1").json().path("meta").path("next_cursor").asText();

        assertThat(list("?limit=7&cursor=" + cursor).status()).isEqualTo(200);
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        String cursor =
                list("?stage=applied").json().path("meta").path("next_cursor").asText();
        String elsewhere = "/api/v1/jobs/" + Canned.id(99) + "/applications";

        assertProblem(list("?cursor=" + cursor), 400, "invalid_cursor");
        assertProblem(list("?stage=screening&cursor=" + cursor), 400, "invalid_cursor");
        assertProblem(
                running.get(elsewhere + "?stage=applied&cursor=" + cursor)
                        .signedIn()
                        .send(),
                400,
                "invalid_cursor");
        assertThat(list("?cursor=" + cursor + "&stage=applied").status()).isEqualTo(200);
    }

    @Test
    void refusesEveryCursorThatWasTamperedWith() {
        String cursor = list("").json().path("meta").path("next_cursor").asText();
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        bytes[bytes.length - 1] ^= 1;

        assertProblem(list("?cursor=" + Base64.getUrlEncoder().encodeToString(bytes)), 400, "invalid_cursor");
        for (String broken : List.of("", "x", cursor + "A", cursor.substring(1), "!".repeat(cursor.length()))) {
            assertProblem(list("?cursor=" + broken), 400, "invalid_cursor");
        }
    }

    @Test
    void refusesEveryCursorOfAnotherLengthHoweverItIsPadded() {
        for (int length = 0; length <= 40; length++) {
            for (int padding = 0; padding <= 3; padding++) {
                assertProblem(list("?cursor=" + "A".repeat(length) + "=".repeat(padding)), 400, "invalid_cursor");
            }
        }
    }

    @Test
    void refusesItsOwnCursorWithPaddingInIt() {
        String cursor = list("").json().path("meta").path("next_cursor").asText();

        for (int padding = 1; padding <= cursor.length(); padding++) {
            String padded = cursor.substring(padding) + "=".repeat(padding);
            assertProblem(list("?cursor=" + padded), 400, "invalid_cursor");
            assertProblem(list("?cursor=" + cursor + "=".repeat(padding)), 400, "invalid_cursor");
        }
    }

    private Running.Got list(String query) {
        return running.get(LIST + query).signedIn().send();
    }

    private ListApplications asked() {
        return running.canned.asked(ListApplications.class);
    }
}
