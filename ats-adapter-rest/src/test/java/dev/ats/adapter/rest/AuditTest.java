package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.adapter.rest.authentication.Authenticated;
import dev.ats.application.audit.ExportJournal;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal over HTTP: what is asked for, what is answered, and what cannot be asked. */
class AuditTest {

    private static final String AUDIT = "/api/v1/audit";

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
    void answersEntriesWithTheirFactsAsTheyWereStored() {
        JsonNode entry = get(AUDIT).json().path("data").path(0);

        assertThat(entry.toString())
                .isEqualTo("{\"id\":\"" + Canned.id(1) + "\",\"at\":\"2026-03-01T12:00:00.123456Z\",\"actor\":\""
                        + Canned.RECRUITER
                        + "\",\"action\":\"application.move\",\"object\":{\"kind\":\"application\",\"id\":\""
                        + Canned.APPLICATION + "\"},\"ending\":\"done\","
                        + "\"facts\":[{\"type\":\"application_moved\",\"sequence\":2}],\"request_id\":\"request-1\"}");
    }

    @Test
    void asksForEverythingWhereNothingIsSaid() {
        get(AUDIT);

        assertThat(asked()).isEqualTo(new ReadJournal(Canned.BAKERY, JournalFilter.ALL, Paging.FIRST));
    }

    @Test
    void asksForTheInstallationsJournalForWhoeverActsInNoOrganizationOrInTheInstallation() {
        Actor operator = new Actor.Member(Canned.RECRUITER, OrganizationId.INSTALLATION, Grants.NONE, Set.of());
        for (Actor actor : List.of(new Actor.Account(Canned.CANDIDATE), operator)) {
            Canned canned = new Canned();
            try (Running other =
                    Running.of(canned, canned.table(), headers -> Outcome.done(new Authenticated(actor, null)))) {
                other.get(AUDIT).send();
                other.get(AUDIT + "/export").send();

                assertThat(canned.asked(ReadJournal.class).journal()).isEqualTo(OrganizationId.INSTALLATION);
                assertThat(canned.asked(ExportJournal.class).journal()).isEqualTo(OrganizationId.INSTALLATION);
            }
        }
    }

    @Test
    void combinesAllFilters() {
        get(AUDIT + "?actor=public&object=job:" + Canned.JOB
                + "&action=job.view&from=2026-01-01T00:00:00Z&to=2026-01-02T01:00:00%2B01:00&limit=7");

        assertThat(asked())
                .isEqualTo(new ReadJournal(
                        Canned.BAKERY,
                        new JournalFilter(
                                Author.PUBLIC,
                                Ref.Kind.JOB,
                                Canned.JOB.value(),
                                Set.of(Permission.JOB_VIEW),
                                Instant.parse("2026-01-01T00:00:00Z"),
                                Instant.parse("2026-01-02T00:00:00Z")),
                        new Paging(7, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "public, public",
        "system:seed, system:seed",
        "key:01890000-0000-7000-8000-000000000051, key:01890000-0000-7000-8000-000000000051",
        "01890000-0000-7000-8000-00000000000A, 01890000-0000-7000-8000-00000000000a"
    })
    void knowsEverybodyWhoCanHaveDoneSomething(String actor, String label) {
        get(AUDIT + "?actor=" + actor);

        assertThat(asked().filter().actor()).isEqualTo(new Author(label));
    }

    @Test
    void takesThingsOfAnyKindByTheirIdAlone() {
        get(AUDIT + "?object=" + Canned.JOB);

        assertThat(asked().filter().kind()).isNull();
        assertThat(asked().filter().object()).isEqualTo(Canned.JOB.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "audit."})
    void takesAResourceForAllThatCanBeDoneWithIt(String action) {
        get(AUDIT + "?action=" + action);

        assertThat(asked().filter().actions())
                .containsExactlyInAnyOrder(Permission.AUDIT_VIEW, Permission.AUDIT_EXPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "actor=nobody, /actor",
        "actor=, /actor",
        "actor=system:, /actor",
        "actor=key:, /actor",
        "object=nonsense, /object",
        "object=job:, /object",
        "object=job:1, /object",
        "object=cat:01890000-0000-7000-8000-000000000001, /object",
        "action=, /action",
        "action=., /action",
        "action=app, /action",
        "action=application.fly, /action",
        "from=yesterday, /from",
        "to=2026-01-01, /to",
        "from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z, /from"
    })
    void refusesFiltersThatCanMatchNothing(String query, String pointer) {
        assertProblem(get(AUDIT + "?" + query), 400, "invalid_parameter", pointer);
        assertProblem(get(AUDIT + "/export?" + query), 400, "invalid_parameter", pointer);
    }

    @Test
    void namesEveryFilterAtFault() {
        assertProblem(
                get(AUDIT + "?actor=x&object=y&action=z&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z"),
                400,
                "invalid_parameter",
                "/actor",
                "/object",
                "/action",
                "/from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "", "csv,ndjson"})
    void refusesFormatsItDoesNotWrite(String format) {
        assertProblem(get(AUDIT + "/export?format=" + format), 400, "invalid_parameter", "/format");
    }

    @Test
    void exportsWhatTheSameFiltersAskFor() {
        get(AUDIT + "/export?actor=public&format=ndjson");

        assertThat(running.canned.asked(ExportJournal.class))
                .isEqualTo(new ExportJournal(
                        Canned.BAKERY, new JournalFilter(Author.PUBLIC, null, null, Set.of(), null, null)));
    }

    @Test
    void leadsToTheNextPageOfTheSameFiltersOnly() {
        running.canned.journal = query -> Outcome.done(
                new Page<>(List.of(Canned.entry(1)), Canned.entry(1).place(), null));
        String cursor = get(AUDIT + "?actor=public&limit=1")
                .json()
                .path("meta")
                .path("next_cursor")
                .asText();

        assertProblem(get(AUDIT + "?limit=1&cursor=" + cursor), 400, "invalid_cursor");
        assertProblem(get(AUDIT + "?actor=system:seed&limit=1&cursor=" + cursor), 400, "invalid_cursor");
        assertThat(get(AUDIT + "?actor=public&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(asked().paging()).isEqualTo(new Paging(50, Canned.entry(1).place()));
    }

    @Test
    void saysWhoMayNot() {
        running.canned.journal = query -> Outcome.refused(GateRules.FORBIDDEN.broken());
        running.canned.export = query -> Outcome.refused(GateRules.FORBIDDEN.broken());

        assertProblem(get(AUDIT), 403, "forbidden");
        assertProblem(get(AUDIT + "/export"), 403, "forbidden");
        assertProblem(running.get(AUDIT).send(), 401, "not_signed_in");
        assertProblem(running.get(AUDIT + "/export").send(), 401, "not_signed_in");
    }

    private Running.Got get(String path) {
        return running.get(path).signedIn().send();
    }

    private ReadJournal asked() {
        return running.canned.asked(ReadJournal.class);
    }
}
