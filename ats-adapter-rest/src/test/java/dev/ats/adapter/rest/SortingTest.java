package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobSort;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Total;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.domain.shared.Outcome;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in the order asked for, counted when asked for, and how their cursors keep to one order. */
class SortingTest {

    private static final String JOBS = "/api/v1/jobs";
    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String AUDIT = "/api/v1/audit";
    private static final int HEAD = 24;

    private Running running;

    @BeforeEach
    void start() {
        running = Running.canned();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @EnumSource(JobSort.class)
    void putsJobsInAnyOrderBothWays(JobSort by) {
        String name = by.name().toLowerCase(Locale.ROOT);

        get(JOBS + "?sort=" + name);
        assertThat(jobs().order()).isEqualTo(Order.ascending(by));
        get(JOBS + "?sort=-" + name.toUpperCase(Locale.ROOT));
        assertThat(jobs().order()).isEqualTo(Order.descending(by));
    }

    @Test
    void putsApplicationsAndTheJournalInOrderToo() {
        get(APPLICATIONS + "?sort=-moved_at");
        get(AUDIT + "?sort=at");

        assertThat(running.canned.asked(FindApplications.class).order())
                .isEqualTo(Order.descending(ApplicationSort.MOVED_AT));
        assertThat(running.canned.asked(ReadJournal.class).order()).isEqualTo(Order.ascending(JournalSort.AT));
    }

    @Test
    void beginsWithTheNewestWhereNothingIsSaid() {
        get(JOBS);
        get(APPLICATIONS);
        get(AUDIT);

        assertThat(jobs().order()).isEqualTo(Order.descending(JobSort.CREATED_AT));
        assertThat(running.canned.asked(FindApplications.class).order())
                .isEqualTo(Order.descending(ApplicationSort.APPLIED_AT));
        assertThat(running.canned.asked(ReadJournal.class).order()).isEqualTo(Order.descending(JournalSort.AT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/jobs?sort=salary | created_at, -created_at, title, -title, priority, -priority",
                "/jobs?sort= | created_at, -created_at, title, -title, priority, -priority",
                "/jobs?sort=%2Btitle | created_at, -created_at, title, -title, priority, -priority",
                "/jobs?sort=title,priority | created_at, -created_at, title, -title, priority, -priority",
                "/applications?sort=--moved_at | applied_at, -applied_at, moved_at, -moved_at, sla, -sla",
                "/audit?sort=actor | at, -at"
            })
    void refusesOrdersItDoesNotKnowAndSaysWhichItDoes(String query, String known) {
        Running.Got got = get("/api/v1" + query);

        assertProblem(got, 400, "invalid_parameter", "/sort");
        assertThat(got.json().at("/errors/0/detail").asText()).isEqualTo("must be one of " + known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=title", "count=true"})
    void refusesOrderAndCountWhereThereAreNone(String query) {
        String pointer = "/" + query.substring(0, query.indexOf('='));
        for (String list : List.of(JOBS + "/" + Canned.JOB + "/applications", "/api/v1/members", AUDIT + "/export")) {
            assertProblem(get(list + "?" + query), 400, "invalid_parameter", pointer);
        }
    }

    @Test
    void leadsOnInTheOrderBegunIn() {
        running.canned.listJobs = query -> Outcome.done(page(new Place("b\u00e4cker = 1", Canned.JOB.value()), null));
        String link = get(JOBS + "?limit=1&sort=title&count=true").header("Link");

        assertThat(link).startsWith("<" + JOBS + "?count=true&sort=title&limit=1&cursor=");
        assertThat(get(link.substring(1, link.indexOf('>'))).status()).isEqualTo(200);
        assertThat(jobs())
                .isEqualTo(new ListJobs(
                        jobs().filter(),
                        Order.ascending(JobSort.TITLE),
                        new Paging(1, new Place("b\u00e4cker = 1", Canned.JOB.value()), true)));
    }

    @Test
    void keepsAnEmptyKeyFromNone() {
        running.canned.listJobs = query -> Outcome.done(page(new Place("", Canned.JOB.value()), null));
        get(JOBS + "?sort=title&cursor=" + cursorOf(JOBS + "?sort=title"));

        assertThat(jobs().paging().after()).isEqualTo(new Place("", Canned.JOB.value()));
    }

    @Test
    void refusesTheCursorOfAnotherOrder() {
        String cursor = cursorOf(JOBS + "?sort=created_at");

        assertThat(get(JOBS + "?sort=created_at&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(get(JOBS + "?sort=created_at&count=true&cursor=" + cursor).status())
                .isEqualTo(200);
        for (String other : List.of("", "sort=-created_at&", "sort=title&", "sort=created_at&priority=low&")) {
            assertProblem(get(JOBS + "?" + other + "cursor=" + cursor), 400, "invalid_cursor");
        }
    }

    /** The hash in a cursor can be made by whoever reads this; what is forged is refused all the same. */
    @ParameterizedTest
    @CsvSource({
        "created_at, ''",
        "created_at, =",
        "created_at, =noon",
        "created_at, =2026-13-01T00:00:00Z",
        "created_at, =-1000000-01-01T00:00:00Z",
        "created_at, 2026-01-01T00:00:00Z",
        "priority, =high",
        "priority, =-1",
        "priority, =99999999999999999999",
        "title, ''",
        "title, x",
        "title, =a\0b"
    })
    void refusesAForgedPlace(String sort, String key) {
        String list = JOBS + "?sort=" + sort;

        assertProblem(get(list + "&cursor=" + forged(list, bytes(key))), 400, "invalid_cursor");
    }

    @Test
    void refusesAForgedPlaceThatIsNoText() {
        String list = JOBS + "?sort=title";

        assertProblem(get(list + "&cursor=" + forged(list, new byte[] {'=', (byte) 0xC3})), 400, "invalid_cursor");
        assertThat(get(list + "&cursor=" + forged(list, bytes("=baker"))).status())
                .isEqualTo(200);
    }

    @Test
    void refusesAForgedKeyWhereThereIsNone() {
        running.canned.list =
                query -> Outcome.done(new Page<>(List.of(Canned.row()), Place.of(Canned.APPLICATION), null));
        String list = JOBS + "/" + Canned.JOB + "/applications?limit=1";

        assertProblem(get(list + "&cursor=" + forged(list, bytes("=x"))), 400, "invalid_cursor");
        assertThat(get(list + "&cursor=" + cursorOf(list)).status()).isEqualTo(200);
    }

    @Test
    void saysHowManyThereAreWhereThatIsAsked() {
        running.canned.listJobs =
                query -> Outcome.done(page(null, query.paging().counted() ? new Total(7, false) : null));
        JsonNode counted = get(JOBS + "?count=true").json().path("meta");

        assertThat(counted.toString())
                .isEqualTo("{\"limit\":50,\"next_cursor\":null,\"total\":7,\"total_is_capped\":false}");
        for (String query : List.of("", "?count=false")) {
            assertThat(get(JOBS + query).json().path("meta").toString())
                    .isEqualTo("{\"limit\":50,\"next_cursor\":null}");
        }
    }

    @Test
    void saysThatThereAreMoreThanItCounts() {
        running.canned.journal = query -> Outcome.done(
                new Page<>(List.of(Canned.entry(1)), Canned.entry(1).place(), Total.of(10_001)));
        JsonNode meta = get(AUDIT + "?count=true").json().path("meta");

        assertThat(running.canned.asked(ReadJournal.class).paging().counted()).isTrue();
        assertThat(meta.path("total").asLong()).isEqualTo(10_000);
        assertThat(meta.path("total_is_capped").asBoolean()).isTrue();
    }

    @Test
    void countsApplicationsToo() {
        running.canned.find =
                query -> Outcome.done(Page.only(List.of(Canned.row())).with(Total.of(1)));

        assertThat(get(APPLICATIONS + "?count=true").json().at("/meta/total").asInt())
                .isEqualTo(1);
        assertThat(running.canned.asked(FindApplications.class).paging().counted())
                .isTrue();
    }

    private static Page<JobListing> page(Place next, Total total) {
        return new Page<>(List.of(Canned.line()), next, total);
    }

    private String cursorOf(String list) {
        return get(list).json().at("/meta/next_cursor").asText();
    }

    private String forged(String list, byte[] key) {
        byte[] real = Base64.getUrlDecoder().decode(cursorOf(list));
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(HEAD + key.length)
                        .put(real, 0, HEAD)
                        .put(key)
                        .array());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ListJobs jobs() {
        return running.canned.asked(ListJobs.class);
    }

    private Running.Got get(String path) {
        return running.get(path).signedIn().send();
    }
}
