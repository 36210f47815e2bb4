package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.jobs.CreateJobBody;
import dev.ats.adapter.rest.openapi.RouteList;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.jobs.JobView;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.kernel.RequestKey;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What makes a repeated request the same one. */
class IdempotencyTest {

    private static final String JOBS = "/api/v1/jobs";
    private static final String APPLY = JOBS + "/" + Canned.JOB + "/applications";
    private static final String JOB = "{\"title\": \"Baker\", \"description\": \"Bread\"}";
    private static final String ADA = "{\"candidate_name\": \"Ada\", \"candidate_email\": \"ada@example.com\"}";

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
    void repeatsTheFirstReplyToTheByte() {
        Running.Got first = create(JOB, "k");
        running.canned.createJob = command -> {
            throw new AssertionError("done twice");
        };
        Running.Got second = create(JOB, "k");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).isEqualTo(first.header(header));
        }
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
    }

    @Test
    void doesNotMindHowTheBodyIsSpacedOrOrdered() {
        create(JOB, "k");

        assertThat(create("  {\"description\":\"Bread\" ,\n \"title\":\"Baker\"}", "k")
                        .header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        create(JOB, "k");

        assertProblem(
                create("{\"title\": \"Miller\", \"description\": \"Bread\"}", "k"), 422, "idempotency_key_reused");
    }

    @Test
    void doesNotKeepARefusal() {
        running.canned.createJob = command -> Canned.refused(PipelineRules.JOB_NOT_OPEN.broken());
        create(JOB, "k");
        running.canned.createJob = command -> Outcome.done(Canned.job());

        assertThat(create(JOB, "k").status()).isEqualTo(201);
    }

    @Test
    void hasNoKeyWhereNoneIsSent() {
        running.post(JOBS, JOB).signedIn().send();

        assertThat(running.canned.key.get()).isEqualTo(RequestKey.NONE);
    }

    @Test
    void belongsToTheAccount() {
        create(JOB, "k");

        RequestKey key = running.canned.key.get();
        assertThat(key.scope()).isEqualTo("account:" + Canned.RECRUITER);
        assertThat(key.value()).isEqualTo("k");
        assertThat(key.requestHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void tellsOrganizationsAndRoutesOfOneAccountApart() {
        create(JOB, "k");
        String bakery = running.canned.key.get().requestHash();
        running.post(JOBS, JOB)
                .with("Idempotency-Key", "k")
                .with("X-Organization-Id", Canned.MILL.toString())
                .claimed()
                .send();
        String mill = running.canned.key.get().requestHash();
        running.post("/api/v1/applications/" + Canned.APPLICATION + "/withdraw", "{}")
                .with("Idempotency-Key", "k")
                .signedIn()
                .send();
        String withdrawal = running.canned.key.get().requestHash();

        assertThat(List.of(bakery, mill, withdrawal)).doesNotHaveDuplicates();
    }

    @Test
    void belongsToRouteAndBodyOfSomebodyNotSignedIn() {
        running.post(APPLY, ADA).with("Idempotency-Key", "k").send();
        RequestKey first = running.canned.key.get();
        running.post(APPLY, ADA.replace("Ada", "Eve"))
                .with("Idempotency-Key", "k")
                .send();
        RequestKey other = running.canned.key.get();
        Running.Got again =
                running.post(APPLY, ADA).with("Idempotency-Key", "k").send();

        assertThat(first.scope()).startsWith("public:").isNotEqualTo(other.scope());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void isIgnoredWhereTheAnswerHoldsASecret() {
        Canned canned = new Canned();
        JobsUseCases jobs = canned.ats().jobs();
        Route<CreateJobBody> secret = Route.post("/secrets")
                .of("jobs")
                .named("makeSecret", "Make a secret.")
                .body(CreateJobBody.class, JOB)
                .answersVersion(201, JobView.ForMember.class)
                .needs(Permission.JOB_APPLY)
                .secret()
                .by(request -> request.run(
                        jobs.create(), request.body().command(request), job -> Reply.created("/secrets/1", job, 1)));
        RouteTable table = new RouteTable(List.of(secret), Blanks.usual());
        try (Running other = Running.of(canned, table, Running.bearer(canned))) {
            Running.Got got = other.post("/api/v1/secrets", JOB)
                    .with("Idempotency-Key", "k")
                    .send();

            assertThat(got.status()).isEqualTo(201);
            assertThat(canned.key.get()).isEqualTo(RequestKey.NONE);
            assertThat(other.get("/openapi.json").send().text()).contains("Idempotency-Key is ignored");
            assertThat(RouteList.markdown(table.routes())).contains("`Idempotency-Key` is ignored");
        }
    }

    private Running.Got create(String body, String key) {
        return running.post(JOBS, body).with("Idempotency-Key", key).signedIn().send();
    }
}
