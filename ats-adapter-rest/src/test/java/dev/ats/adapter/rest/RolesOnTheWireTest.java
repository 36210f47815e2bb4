package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.access.roles.ChangeRole;
import dev.ats.application.access.roles.DefineRole;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Line;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles and what they permit, on the wire. */
class RolesOnTheWireTest {

    private static final String ROLES = "/api/v1/admin/roles";
    private static final String ROLE = ROLES + "/" + Canned.ROLE;
    private static final String WORDS = "\"name\": \"Sourcer\", \"description\": \"Looks for candidates.\"";

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
    void definesARole() {
        Running.Got got = define("{" + WORDS + ", \"grants\": [{\"permission\": \"job.view\", \"reach\": \"team\"}]}");

        assertThat(got.status()).isEqualTo(201);
        assertThat(got.header("Location")).isEqualTo(ROLE);
        assertThat(got.header("ETag")).isEqualTo("\"7\"");
        JsonNode role = got.json();
        assertThat(role.at("/grants/0/permission").asText()).isEqualTo("job.view");
        assertThat(role.at("/grants/0/reach").asText()).isEqualTo("team");
        assertThat(role.at("/built_in").asBoolean()).isFalse();
        assertThat(running.canned.asked(DefineRole.class))
                .isEqualTo(new DefineRole(
                        new RoleName("sourcer"),
                        new Line("Looks for candidates."),
                        Grants.of(List.of(new Grant(Permission.JOB_VIEW, Reach.TEAM)))));
    }

    @Test
    void refusesWhatIsNoPermissionAndWhatIsNoReach() {
        assertProblem(
                define("{" + WORDS + ", \"grants\": [{\"permission\": \"job.paint\", \"reach\": \"team\"}]}"),
                400,
                "invalid_body",
                "/grants/0/permission");
        assertProblem(
                define("{" + WORDS + ", \"grants\": [{\"permission\": \"job.view\", \"reach\": \"galaxy\"}]}"),
                400,
                "invalid_body",
                "/grants/0/reach");
        assertProblem(
                define("{" + WORDS + ", \"grants\": [{\"permission\": \"job.view\"}]}"),
                400,
                "invalid_body",
                "/grants/0/reach");
        assertThat(running.canned.asked).doesNotContainKey(DefineRole.class);
    }

    @Test
    void changesTheVersionThatWasSeen() {
        Running.Got got = running.ask("PUT", ROLE, BodyPublishers.ofString("{" + WORDS + ", \"grants\": []}"))
                .json()
                .signedIn()
                .with("If-Match", "\"6\"")
                .send();

        assertThat(got.status()).isEqualTo(200);
        assertThat(running.canned.asked(ChangeRole.class).seen()).isEqualTo(Seen.onlyIf(6));
        assertThat(running.canned.asked(ChangeRole.class).grants()).isEqualTo(Grants.NONE);
    }

    @Test
    void listsRolesAndWhatTheyPermit() {
        assertThat(running.get(ROLES)
                        .signedIn()
                        .send()
                        .json()
                        .at("/data/0/name")
                        .asText())
                .isEqualTo("sourcer");
        assertThat(running.get(ROLE + "/permissions")
                        .signedIn()
                        .send()
                        .json()
                        .at("/data/0")
                        .toString())
                .isEqualTo("{\"permission\":\"job.view\",\"reach\":\"team\"}");
        assertThat(running.get("/api/v1/admin/permissions")
                        .signedIn()
                        .send()
                        .json()
                        .at("/data/0/name")
                        .asText())
                .isEqualTo("job.view");
    }

    private Running.Got define(String body) {
        return running.post(ROLES, body).signedIn().send();
    }
}
