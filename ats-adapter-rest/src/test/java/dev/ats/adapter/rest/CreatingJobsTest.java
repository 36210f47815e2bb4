package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.json.Scalar;
import dev.ats.application.jobs.CreateJob;
import dev.ats.domain.jobs.JobStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where jobs stand when they are created, as bodies say it. */
class CreatingJobsTest {

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
    void opensAJobOfWhichNothingElseIsSaid() {
        assertThat(create("").status()).isEqualTo(201);
        assertThat(running.canned.asked(CreateJob.class).status()).isEqualTo(JobStatus.OPEN);
    }

    @ParameterizedTest
    @EnumSource(JobStatus.class)
    void createsAJobInAnyStatus(JobStatus status) {
        Running.Got got = create(", \"status\": \"" + Scalar.wireName(status) + "\"");

        assertThat(got.status()).isEqualTo(201);
        assertThat(running.canned.asked(CreateJob.class).status()).isEqualTo(status);
    }

    @Test
    void refusesAStatusThereIsNot() {
        assertProblem(create(", \"status\": \"archived\""), 400, "invalid_body", "/status");
    }

    private Running.Got create(String more) {
        return running.post("/api/v1/jobs", "{\"title\": \"Baker\", \"description\": \"Bread\"" + more + "}")
                .signedIn()
                .send();
    }
}
