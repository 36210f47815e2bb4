package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many want the same thing at once, over HTTP, against PostgreSQL. */
class RaceTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = World.started();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void ofManyMovesFromOneVersionExactlyOneWins() throws IOException {
        String application = world.applied(world.openJob(1), "mover@races.example");
        List<String> way = List.of("screening", "interview", "offer", "hired");
        for (int version = 1; version <= way.size(); version++) {
            String body = "{\"to_state\": \"" + way.get(version - 1) + "\", \"version\": " + version + "}";
            List<Client.Reply> replies = Crowd.of(
                    32, i -> world.as("ACME_RECRUITER").post("/applications/" + application + "/transitions", body));
            assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
            assertThat(replies).filteredOn(reply -> reply.status() != 200).allSatisfy(reply -> assertThat(
                            reply.status() + " " + reply.text("code"))
                    .isEqualTo("409 stale"));
        }
        assertThat(stagesOf(application)).containsExactly("applied", "screening", "interview", "offer", "hired");
    }

    @Test
    void eightHiresAtOnceOnFiveOpeningsFillFive() throws IOException {
        String job = world.openJob(5);
        List<String> applications = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String application = world.applied(job, "hire" + i + "@races.example");
            for (String stage : List.of("screening", "interview", "offer")) {
                assertThat(moved(application, stage).status()).isEqualTo(200);
            }
            applications.add(application);
        }

        List<Client.Reply> replies = Crowd.of(8, i -> moved(applications.get(i), "hired"));

        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(5);
        assertThat(replies).filteredOn(reply -> reply.status() != 200).allSatisfy(reply -> {
            assertThat(reply.status() + " " + reply.text("code")).isEqualTo("400 transition_blocked");
            assertThat(reply.body().at("/blocked_by/0/guard").asText()).isEqualTo("opening_left");
        });
        assertThat(world.as("ACME_RECRUITER")
                        .get("/jobs/" + job)
                        .body()
                        .get("filled")
                        .asInt())
                .isEqualTo(5);
    }

    private static Client.Reply moved(String application, String stage) throws IOException {
        return world.as("ACME_RECRUITER")
                .post("/applications/" + application + "/transitions", "{\"to_state\": \"" + stage + "\"}");
    }

    @Test
    void manyDifferentMovesAtOnceLeaveALegalHistoryWithoutGaps() throws IOException {
        String application = world.applied(world.openJob(1), "chaos@races.example");
        List<String> targets = List.of("screening", "interview", "offer", "rejected");
        List<Client.Reply> replies = Crowd.of(32, i -> world.as("ACME_RECRUITER")
                .post(
                        "/applications/" + application + "/transitions",
                        "{\"to_state\": \"" + targets.get(i % 4) + "\"}"));
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status() + " " + reply.text("code"))
                .isIn("200 ", "409 stale", "400 transition_not_allowed"));
        long winners = replies.stream().filter(reply -> reply.status() == 200).count();
        List<String> stages = stagesOf(application);
        assertThat(stages).hasSize((int) winners + 1);
        assertThat(List.of("applied", "screening", "interview", "offer"))
                .startsWith(stages.stream()
                        .filter(stage -> !stage.equals("rejected"))
                        .toArray(String[]::new));
        assertThat(stages.subList(0, stages.size() - 1)).doesNotContain("rejected");
    }

    @Test
    void onePersonApplyingManyTimesAtOnceHasOneApplication() throws IOException {
        String job = world.openJob(1);
        List<Client.Reply> replies =
                Crowd.of(64, i -> world.as("CANDIDATE").post("/jobs/" + job + "/applications", "{}"));
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() != 201).allSatisfy(reply -> assertThat(
                        reply.status() + " " + reply.text("code"))
                .isEqualTo("409 already_applied"));
        assertThat(applicationsOn(job)).hasSize(1);
    }

    @Test
    void onePersonKnownByTheirAddressApplyingManyTimesAtOnceIsLinkedOnceAndHasOneApplication() throws IOException {
        Map<String, String> others = World.seeded(world.data());
        Client carl = world.nobody().as(others.get("CANDIDATE"));
        String earlier = world.openJob(1);
        world.applied(
                earlier,
                carl.get("/auth/me").body().path("account").path("email").asText());
        String job = world.openJob(1);
        List<Client.Reply> replies = Crowd.of(64, i -> carl.post("/jobs/" + job + "/applications", "{}"));
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() != 201).allSatisfy(reply -> assertThat(
                        reply.status() + " " + reply.text("code"))
                .isEqualTo("409 already_applied"));
        assertThat(carl.post("/jobs/" + earlier + "/applications", "{}").text("code"))
                .isEqualTo("already_applied");
    }

    @Test
    void somebodyUnknownApplyingManyTimesAtOnceHasOneApplicationAndIsAlwaysAnsweredAlike() throws IOException {
        String job = world.openJob(1);
        List<Client.Reply> replies = Crowd.of(64, i -> world.nobody()
                .post(
                        "/jobs/" + job + "/applications",
                        "{\"candidate_name\": \"Uma\", \"candidate_email\": \"Uma@races.example\"}"));
        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.text("stage")).isEqualTo("applied");
        });
        assertThat(applicationsOn(job)).hasSize(1);
    }

    @Test
    void twoHundredKeysUsedTwentyTimesEachHaveTwoHundredEffects() {
        List<Set<String>> idsByKey = Crowd.of(10, thread -> {
                    List<Set<String>> some = new ArrayList<>();
                    for (int key = thread; key < 200; key += 10) {
                        some.add(idsUnder("effect-" + key));
                    }
                    return some;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
        assertThat(idsByKey).hasSize(200).allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(world.count("select count(*) from ats.jobs where title like 'Effect effect-%'"))
                .isEqualTo(200);
        assertThat(new HashSet<>(idsByKey)).hasSize(200);
    }

    /** The ids answered to twenty parallel posts under one key; whoever comes while it is in flight tries again. */
    private static Set<String> idsUnder(String key) {
        return new HashSet<>(Crowd.of(20, i -> {
            Client.Reply reply;
            do {
                reply = world.as("ACME_RECRUITER")
                        .withKey(key)
                        .post("/jobs", "{\"title\": \"Effect " + key + "\", \"description\": \"One of many.\"}");
            } while (reply.status() == 409 && reply.text("code").equals("request_in_flight"));
            assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
            return reply.text("id");
        }));
    }

    private static List<String> stagesOf(String application) throws IOException {
        JsonNode history = world.as("ACME_RECRUITER")
                .get("/applications/" + application + "/history")
                .body()
                .get("data");
        List<String> stages = new ArrayList<>();
        String before = null;
        for (JsonNode step : history) {
            stages.add(step.get("to_state").asText());
            assertThat(step.get("sequence").asInt()).isEqualTo(stages.size());
            assertThat(step.path("from_state").asText(null)).isEqualTo(before);
            before = step.get("to_state").asText();
        }
        return stages;
    }

    private static List<JsonNode> applicationsOn(String job) throws IOException {
        JsonNode page = world.as("ACME_RECRUITER")
                .get("/jobs/" + job + "/applications?limit=200")
                .body();
        return StreamSupport.stream(page.get("data").spliterator(), false).toList();
    }
}
