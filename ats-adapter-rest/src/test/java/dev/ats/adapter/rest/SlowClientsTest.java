package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who sends slowly waits for himself, and keeps nobody else waiting. */
class SlowClientsTest {

    private static final String APPLY = "/api/v1/jobs/" + Canned.JOB + "/applications";
    private static final String ADA = "{\"candidate_name\": \"Ada\", \"candidate_email\": \"ada@example.com\"}";
    private static final int MORE_THAN_THERE_ARE_THREADS = 60;

    @Test
    void holdNoThread() {
        Canned canned = new Canned();
        List<Raw> slow = new ArrayList<>();
        try (Running running = Running.of(canned, canned.table(), Running.bearer(canned), Readiness.ALWAYS, 2)) {
            for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
                slow.add(Raw.to(running)
                        .send("POST " + APPLY + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                                + "Content-Length: " + ADA.length() + "\r\n\r\n" + ADA.substring(0, 10)));
            }

            assertThat(running.post(APPLY, ADA).send().status()).isEqualTo(201);

            assertThat(slow.get(0).send(ADA.substring(10)).readUntil("}")).startsWith("HTTP/1.1 201");
            slow.forEach(Raw::close);
        }
    }
}
