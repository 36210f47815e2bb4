package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.jobs.AssignRecruiters;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.DeleteJob;
import dev.ats.application.jobs.DiscardJob;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.ListBoard;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.jobs.ReplaceJob;
import dev.ats.application.jobs.SaveJob;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.Requirements;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.SearchText;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs as bodies and queries ask for them, and as answers show them. */
class JobsOnTheWireTest {

    private static final String JOB = "/api/v1/jobs/" + Canned.JOB;
    private static final String SAVED = "/api/v1/me/saved-jobs";

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
    void saysMoneyAsTextWithItsCurrency() {
        JsonNode job = running.get(JOB).signedIn().send().json();

        assertThat(job.path("salary_min").toString()).isEqualTo("{\"amount\":\"2800.00\",\"currency\":\"EUR\"}");
        assertThat(job.path("salary_max").path("amount").asText()).isEqualTo("3200.50");
    }

    @Test
    void readsAllThatCanBeSaidOfAJob() {
        create("""
                , "required_skills": ["Rye", "Wheat"], "preferred_skills": ["Spelt"], "experience_min": 0,
                "experience_max": 3, "salary_min": {"amount": "2800", "currency": "eur"},
                "salary_max": {"amount": "3200.50", "currency": "EUR"}, "benefits": "Bread.", "priority": "URGENT",
                "sla_days": 30, "openings": 2""");

        JobDetails details = running.canned.asked(CreateJob.class).draft().details();
        assertThat(details.requirements())
                .isEqualTo(new Requirements(
                        List.of(new Name("Rye"), new Name("Wheat")), List.of(new Name("Spelt")), 0, 3));
        assertThat(details.salary().min()).isEqualTo(Canned.euros("2800"));
        assertThat(details.salary().max()).isEqualTo(Canned.euros("3200.5"));
        assertThat(details.slaDays()).isEqualTo(30);
        assertThat(details.openings()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'salary_min': {'amount': '2', 'currency': 'EUR'}, 'salary_max': {'amount': '1', 'currency': 'EUR'} | /salary_max",
                "'salary_min': {'amount': '2', 'currency': 'EUR'}, 'salary_max': {'amount': '3', 'currency': 'USD'} | /salary_max",
                "'salary_min': {'amount': '1.005', 'currency': 'EUR'} | /salary_min",
                "'salary_min': {'amount': '-1', 'currency': 'EUR'} | /salary_min",
                "'salary_min': {'amount': 1, 'currency': 'EUR'} | /salary_min/amount",
                "'salary_min': {'amount': '1e3', 'currency': 'EUR'} | /salary_min",
                "'salary_min': {'amount': '1,5', 'currency': 'EUR'} | /salary_min",
                "'salary_min': {'amount': '1', 'currency': 'ZZZ'} | /salary_min/currency",
                "'salary_min': {'amount': '1'} | /salary_min/currency",
                "'experience_min': 4, 'experience_max': 3 | /experience_max",
                "'experience_min': -1 | /experience_min",
                "'sla_days': 0 | /sla_days",
                "'sla_days': 3651 | /sla_days",
                "'priority': 'whenever' | /priority",
                "'required_skills': ['Rye', 'Rye'] | /required_skills/1"
            })
    void pointsToWhatContradictsItself(String more, String pointer) {
        assertProblem(create(", " + more.replace('\'', '"')), 400, "invalid_body", pointer);
    }

    @Test
    void replacesAllThatIsWrittenUnderItsVersion() {
        Running.Got got = put(JOB, "{\"title\": \"Cook\", \"description\": \"Soup.\"}", "\"7\"");

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("ETag")).isEqualTo("\"7\"");
        assertThat(running.canned.asked(ReplaceJob.class))
                .isEqualTo(new ReplaceJob(
                        Canned.JOB, null, JobDetails.of(new Name("Cook"), new Body("Soup.")), Seen.onlyIf(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "recruiter_ids", "hiring_manager_ids"})
    void doesNotReplaceWhatHasARouteOfItsOwn(String property) {
        assertProblem(
                put(JOB, "{\"title\": \"Cook\", \"description\": \"Soup.\", \"" + property + "\": null}", "*"),
                400,
                "invalid_body",
                "/" + property);
    }

    @Test
    void assignsWhoIsNamed() {
        put(JOB + "/recruiters", "{\"recruiter_ids\": [\"" + Canned.RECRUITER + "\"]}", "*");

        assertThat(running.canned.asked(AssignRecruiters.class))
                .isEqualTo(new AssignRecruiters(Canned.JOB, Set.of(Canned.RECRUITER), Seen.ANY));
    }

    @Test
    void deletesAJobAndForcesItOnlyWhenTold() {
        assertThat(delete(JOB).status()).isEqualTo(204);
        assertThat(delete(JOB + "?force=false").status()).isEqualTo(204);
        assertThat(running.canned.asked(DeleteJob.class)).isEqualTo(new DeleteJob(Canned.JOB, Seen.ANY));
        assertThat(running.canned.asked(DiscardJob.class)).isNull();

        assertThat(delete(JOB + "?force=true").status()).isEqualTo(204);
        assertThat(running.canned.asked(DiscardJob.class)).isEqualTo(new DiscardJob(Canned.JOB, Seen.ANY));
        assertProblem(delete(JOB + "?force=yes"), 400, "invalid_parameter", "/force");
    }

    @Test
    void listsAMembersOwnOrganization() {
        Running.Got got = running.get(
                        "/api/v1/jobs?status=on_hold&priority=urgent&work_mode=Hybrid&employment_type=full_time&recruiter="
                                + Canned.RECRUITER + "&hiring_manager=" + Canned.CANDIDATE + "&search=rye%20bread")
                .signedIn()
                .send();

        assertThat(got.json().path("data").path(0).path("priority").asText()).isEqualTo("medium");
        assertThat(running.canned.asked(ListJobs.class))
                .isEqualTo(new ListJobs(
                        new JobFilter(
                                JobStatus.ON_HOLD,
                                Priority.URGENT,
                                WorkMode.HYBRID,
                                EmploymentType.FULL_TIME,
                                Canned.RECRUITER,
                                Canned.CANDIDATE,
                                new JobSearch(null, null, null, new SearchText("rye bread"))),
                        Paging.FIRST));
    }

    @Test
    void listsTheBoardForWhoeverIsNoMemberAndForWhoeverWantsIt() {
        Running.Got anybody = running.get("/api/v1/jobs?title=baker&location=ghent&department=ovens")
                .send();

        assertThat(anybody.json().path("data").path(0).path("organization_name").asText())
                .isEqualTo("Bakery");
        assertThat(running.canned.asked(ListBoard.class).search())
                .isEqualTo(
                        new JobSearch(new SearchText("baker"), new SearchText("ovens"), new SearchText("ghent"), null));
        running.get("/api/v1/jobs?board=true").signedIn().send();
        assertThat(running.canned.asked(ListBoard.class)).isEqualTo(new ListBoard(JobSearch.ANY, Paging.FIRST));
        assertThat(running.canned.asked(ListJobs.class)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "status=open, /status",
        "priority=low, /priority",
        "work_mode=remote, /work_mode",
        "employment_type=contract, /employment_type",
        "recruiter=01890000-0000-7000-8000-00000000000a, /recruiter",
        "hiring_manager=01890000-0000-7000-8000-00000000000a, /hiring_manager",
        "sort=title, /sort",
        "count=true, /count",
        "count=false, /count"
    })
    void doesNotPretendToFilterTheBoardByWhatIsNotOnIt(String query, String pointer) {
        assertProblem(running.get("/api/v1/jobs?" + query).send(), 400, "invalid_parameter", pointer);
    }

    @Test
    void refusesToLookForNothing() {
        assertProblem(running.get("/api/v1/jobs?search=--").send(), 400, "invalid_parameter", "/search");
    }

    @Test
    void turnsThePagesOfTheBoard() {
        String next = running.get("/api/v1/jobs?search=rye&limit=1").send().header("Link");

        running.get(next.substring(1, next.indexOf('>'))).send();

        assertThat(running.canned.asked(ListBoard.class).paging()).isEqualTo(new Paging(1, Place.of(Canned.JOB)));
    }

    @Test
    void savesForWhoeverIsSignedIn() {
        Running.Got saved = running.ask("PUT", SAVED + "/" + Canned.JOB, BodyPublishers.noBody())
                .signedIn()
                .send();

        assertThat(saved.status()).isEqualTo(204);
        assertThat(running.canned.asked(SaveJob.class)).isEqualTo(new SaveJob(Canned.RECRUITER, Canned.JOB));
        assertThat(running.get(SAVED)
                        .signedIn()
                        .send()
                        .json()
                        .at("/data/0/job/id")
                        .asText())
                .isEqualTo(Canned.JOB.toString());
        assertProblem(running.get(SAVED).send(), 401, "not_signed_in");
    }

    private Running.Got create(String more) {
        return running.post("/api/v1/jobs", "{\"title\": \"Baker\", \"description\": \"Bread\"" + more + "}")
                .signedIn()
                .send();
    }

    private Running.Got put(String path, String body, String ifMatch) {
        return running.ask("PUT", path, BodyPublishers.ofString(body))
                .json()
                .with("If-Match", ifMatch)
                .signedIn()
                .send();
    }

    private Running.Got delete(String path) {
        return running.ask("DELETE", path, BodyPublishers.noBody()).signedIn().send();
    }
}
