package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.application.audit.JournalEntry;
import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Pages;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of any size: written as they come, and never taken for whole when they are not. */
class DownloadsTest {

    private static final String EXPORT = "/api/v1/audit/export";
    private static final int PAGE = 1000;

    private final Canned canned = new Canned();
    private Running running;

    @BeforeEach
    void start() {
        running = Running.of(canned, canned.table(), Running.believing(canned), Readiness.ALWAYS, 1);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void writeCsvWithHeadings() {
        Running.Got got = get("?format=csv");

        assertThat(got.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(got.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit.csv\"");
        assertThat(got.header("Content-Length")).isNull();
        assertThat(got.text())
                .isEqualTo("id,at,actor,action,object_kind,object_id,ending,facts,request_id\r\n" + Canned.id(1)
                        + ",2026-03-01T12:00:00.123456Z," + Canned.RECRUITER + ",application.move,application,"
                        + Canned.APPLICATION
                        + ",done,\"[{\"\"type\"\": \"\"application_moved\"\", \"\"sequence\"\": 2}]\",request-1\r\n");
    }

    @Test
    void writeCsvWhereNothingIsSaid() {
        assertThat(get("").text()).isEqualTo(get("?format=csv").text());
    }

    @Test
    void writeAnObjectOnEachLine() {
        exporting(pagesOf(3, new AtomicInteger()));
        Running.Got got = get("?format=ndjson");

        assertThat(got.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(got.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit.ndjson\"");
        assertThat(got.text()).endsWith("}\n");
        assertThat(got.text().lines()).hasSize(3).allSatisfy(line -> assertThat(
                        Running.MAPPER.readTree(line).path("action").asText())
                .isEqualTo("application.move"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@now", "\t=1", "\r=1"})
    void letNoSpreadsheetRunWhatTheySay(String cell) {
        JournalEntry evil = new JournalEntry(
                Canned.id(1),
                Canned.NOON,
                Author.PUBLIC,
                Permission.JOB_VIEW,
                Ref.to(Canned.JOB),
                Ending.DONE,
                "[]",
                cell);
        exporting(place -> Page.only(List.of(evil)));

        assertThat(get("?format=csv").text()).contains("'" + cell).doesNotContain("," + cell);
    }

    @Test
    void areEmptyWhereThereIsNothing() {
        exporting(place -> Page.only(List.of()));

        assertThat(get("?format=csv").text().lines()).hasSize(1);
        assertThat(get("?format=ndjson").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void holdOnePageAtATime(String format) {
        AtomicInteger asked = new AtomicInteger();
        exporting(pagesOf(200_000, asked));

        long lines = get("?format=" + format).text().lines().count();

        assertThat(lines).isEqualTo(format.equals("csv") ? 200_001 : 200_000);
        assertThat(asked).hasValue(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void areCutOffWhereTheyBreak(String format) {
        exporting(breakingAfter(5, new Unavailable("the store", null)));

        assertThatThrownBy(() -> get("?format=" + format)).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void neverEndTheirChunksWhereTheyBreak() {
        Page<JournalEntry> small =
                new Page<>(IntStream.range(0, 250).mapToObj(Canned::entry).toList(), Place.of(Canned.id(250)), null);
        exporting(place -> {
            if (place != null) {
                throw new IllegalStateException("a bug");
            }
            return small;
        });

        try (Raw raw = Raw.to(running)
                .send("GET " + EXPORT + " HTTP/1.1\r\nHost: a\r\nX-User-Id: " + Canned.RECRUITER + "\r\n\r\n")) {
            assertThat(raw.readAll()).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n");
        }
        assertThat(running.get("/health/live").send().status()).isEqualTo(200);
    }

    @Test
    void areAnsweredWithAProblemWhereNothingHasLeftYet() {
        exporting(breakingAfter(0, new Unavailable("the store", null)));
        Running.Got gone = get("");
        exporting(breakingAfter(0, new IllegalStateException("a bug")));
        Running.Got bug = get("");

        assertProblem(gone, 503, "unavailable");
        assertThat(gone.header("Content-Disposition")).isNull();
        assertProblem(bug, 500, "internal_error");
    }

    @Test
    void stopWhenNobodyReadsThem() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        exporting(endless(asked));
        canned.journal = query -> {
            stopped.countDown();
            return Outcome.done(Page.only(List.of()));
        };
        try (Raw raw = Raw.to(running)
                .send("GET " + EXPORT + " HTTP/1.1\r\nHost: a\r\nX-User-Id: " + Canned.RECRUITER + "\r\n\r\n")) {
            raw.readUntil("request_id\r\n");
            // Its place is taken, and it is the only one.
            assertThat(running.get("/api/v1/audit").signedIn().send().status()).isEqualTo(503);
        }

        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (stopped.getCount() > 0 && System.nanoTime() < deadline) {
            running.get("/api/v1/audit").signedIn().send();
        }
        assertThat(stopped.getCount()).isZero();
        int then = asked.get();
        assertThat(running.get("/api/v1/audit").signedIn().send().status()).isEqualTo(200);
        assertThat(asked).hasValue(then);
    }

    @Test
    void sendOnlyTheirHeadToWhoeverAsksForThat() {
        AtomicInteger asked = new AtomicInteger();
        exporting(pagesOf(5, asked));

        Running.Got head =
                running.ask("HEAD", EXPORT, BodyPublishers.noBody()).signedIn().send();

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit.csv\"");
        assertThat(asked).hasValue(0);
    }

    private void exporting(Pages<JournalEntry> pages) {
        canned.export = query -> Outcome.done(pages);
    }

    private Running.Got get(String query) {
        return running.get(EXPORT + query).signedIn().send();
    }

    /** That many entries, of which no more than a page can be in memory. */
    private static Pages<JournalEntry> pagesOf(int howMany, AtomicInteger asked) {
        return place -> {
            asked.incrementAndGet();
            int from = place == null ? 0 : (int) place.id().getLeastSignificantBits() & 0xFFFFFF;
            int to = Math.min(from + PAGE, howMany);
            List<JournalEntry> entries =
                    IntStream.rangeClosed(from + 1, to).mapToObj(Canned::entry).toList();
            return new Page<>(entries, to < howMany ? Canned.entry(to).place() : null, null);
        };
    }

    private static Pages<JournalEntry> endless(AtomicInteger asked) {
        return pagesOf(Integer.MAX_VALUE, asked);
    }

    private static Pages<JournalEntry> breakingAfter(int howMany, RuntimeException why) {
        AtomicInteger asked = new AtomicInteger();
        Pages<JournalEntry> pages = pagesOf(Integer.MAX_VALUE, new AtomicInteger());
        return place -> {
            if (asked.getAndIncrement() == howMany) {
                throw why;
            }
            return pages.after(place);
        };
    }
}
