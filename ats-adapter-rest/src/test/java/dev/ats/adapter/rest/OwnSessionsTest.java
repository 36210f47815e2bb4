package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.access.sessions.EndSession;
import dev.ats.application.access.sessions.ListSessions;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.access.Actor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where one is signed in, on the wire. */
class OwnSessionsTest {

    private static final String SESSIONS = "/api/v1/auth/sessions";

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
    void listsThemAndSaysWhichOneAsks() {
        JsonNode page = running.get(SESSIONS + "?limit=2").signedIn().send().json();

        List<String> names = new ArrayList<>();
        page.at("/data/0").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly("id", "organization_id", "created_at", "last_used_at", "expires_at", "current");
        assertThat(page.at("/data/0/id").asText()).isEqualTo(Canned.SESSION.toString());
        assertThat(page.at("/data/0/current").asBoolean()).isTrue();
        assertThat(page.at("/data/1/current").asBoolean()).isFalse();
        assertThat(page.at("/meta/next_cursor").asText()).isNotEmpty();
        assertThat(running.canned.asked(ListSessions.class).paging().limit()).isEqualTo(2);
        assertThat(running.canned.actor.get()).isEqualTo(new Actor.Account(Canned.RECRUITER));
    }

    @Test
    void endsTheOneNamedAsWhoeverIsSignedIn() {
        Running.Got got = end(Canned.OTHER.toString());

        assertThat(got.status()).isEqualTo(204);
        assertThat(running.canned.asked(EndSession.class)).isEqualTo(new EndSession(Canned.OTHER, Canned.RECRUITER));
    }

    @Test
    void hidesWhatIsNotOnesOwn() {
        running.canned.refusing.put(EndSession.class, GateRules.NOT_FOUND.broken());

        assertProblem(end(Canned.OTHER.toString()), 404, "not_found");
        assertProblem(end("nonsense"), 404, "not_found");
    }

    private Running.Got end(String session) {
        return running.ask("DELETE", SESSIONS + "/" + session, BodyPublishers.noBody())
                .signedIn()
                .send();
    }
}
