package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organization draws, proves, publishes and changes a pipeline, with the drawings of the page about that. */
@ExtendWith(Company.Shared.class)
class JourneyPipelineTest {

    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("```mermaid\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PROBLEM = Pattern.compile("\\| `([a-z_]+)` \\| ([a-z_> ]+) \\| (.+) \\|");

    private static Company company;
    private static String page;

    @BeforeAll
    static void share(Company shared) throws IOException {
        company = shared;
        page = Files.readString(Path.of(System.getProperty("ats.root"), "docs", "pipelines.md"));
    }

    @Test
    void whatIsWrongIsToldAsThePageSays() throws IOException {
        Client.Reply verdict =
                company.nora.client().post("/pipelines/verify", all(JSON).get(1));

        assertThat(verdict.status()).isEqualTo(200);
        assertThat(verdict.text("mermaid")).isEqualTo(all(PICTURE).get(1));
        List<String> problems = new ArrayList<>();
        for (JsonNode problem : verdict.body().get("problems")) {
            List<String> path = new ArrayList<>();
            problem.get("path").forEach(place -> path.add(place.asText()));
            problems.add(problem.get("code").asText() + " | " + String.join(" > ", path) + " | "
                    + problem.get("detail").asText());
        }
        Matcher told = PROBLEM.matcher(page.substring(page.indexOf("| problem |")));
        assertThat(problems)
                .isEqualTo(told.results()
                        .map(row -> row.group(1) + " | " + row.group(2) + " | " + row.group(3))
                        .toList());

        Client.Reply kept = company.nora.client().post("/pipelines", all(JSON).get(1));
        Refused.with(kept, 400, "invalid_pipeline");
        assertThat(kept.body().get("problems")).isEqualTo(verdict.body().get("problems"));
    }

    @Test
    void aJobIsFilledThroughWhatThePageDraws() throws IOException {
        Client nora = company.nora.client();
        Client rita = company.rita.client();
        Client.Reply drawn = nora.post("/pipelines", all(JSON).get(0));
        assertThat(drawn.status()).as(drawn.raw().body()).isEqualTo(201);
        assertThat(drawn.text("key")).isEqualTo("bakers");
        assertThat(drawn.text("mermaid")).isEqualTo(all(PICTURE).get(0));
        String path = "/pipelines/" + drawn.text("id");
        Refused.with(rita.post(path + "/publish", ""), 403, "forbidden");
        Refused.with(company.sue.client().get(path), 404, "not_found");
        String job = "/jobs/" + company.job(1, "open");
        Map<String, String> choice = Map.of("pipeline_id", drawn.text("id"));
        Refused.with(rita.post(job + "/pipeline", choice), 400, "pipeline_not_published");

        assertThat(nora.post(path + "/publish", "").text("published_version")).isEqualTo("1");
        Refused.with(nora.post(path + "/publish", ""), 400, "nothing_to_publish");
        String application = "/applications/" + company.applied(company.registered("Bea Baker", null), id(job));
        Refused.with(rita.post(job + "/pipeline", choice), 400, "applications_stranded");
        assertThat(rita.post(application + "/transitions", Map.of("to_state", "rejected"))
                        .status())
                .isEqualTo(200);
        Client.Reply tried = rita.post(job + "/pipeline?dry_run=true", choice);
        assertThat(tried.text("stranded")).isEqualTo("0");
        assertThat(rita.get(job + "/pipeline").text("pipeline")).isEqualTo("default");
        assertThat(rita.post(job + "/pipeline", choice).text("pipeline")).isEqualTo("bakers.1");

        String other = "/applications/" + company.applied(company.registered("Ben Baker", null), id(job));
        Client.Reply seen = rita.get(other);
        assertThat(seen.text("stage")).isEqualTo("met");
        assertThat(seen.body().at("/moves/0/blocked_by/0/guard").asText()).isEqualTo("feedback_given");
        Refused.with(rita.post(other + "/transitions", Map.of("to_state", "trial_day")), 400, "transition_blocked");
        assertThat(rita.post(
                                other + "/feedback",
                                Map.of("feedback_type", "screening", "rating", 4, "comments", "Good hands."))
                        .status())
                .isEqualTo(201);
        assertThat(rita.post(other + "/transitions", Map.of("to_state", "trial_day"))
                        .status())
                .isEqualTo(200);
        Client.Reply denied = rita.post(other + "/transitions", Map.of("to_state", "hired"));
        Refused.with(denied, 403, "move_not_permitted");
        assertThat(denied.body().get("allowed")).hasSize(2);
        Client.Reply early = company.henry.client().post(other + "/transitions", Map.of("to_state", "hired"));
        Refused.with(early, 400, "transition_blocked");
        assertThat(early.body().at("/blocked_by/0/guard").asText()).isEqualTo("days_waited:1");
        Refused.with(rita.post(other + "/transitions", Map.of("to_state", "rejected", "version", 1)), 409, "stale");
        Refused.with(rita.post(other + "/transitions", Map.of("to_state", "rejected")), 400, "transition_blocked");
        assertThat(rita.post(other + "/transitions", Map.of("to_state", "rejected", "reason", "Too slow."))
                        .status())
                .isEqualTo(200);
        Client.Reply over = rita.post(other + "/transitions", Map.of("to_state", "trial_day"));
        Refused.with(over, 400, "transition_not_allowed");
        assertThat(over.body().get("allowed")).isEmpty();
    }

    private static String id(String job) {
        return job.substring(job.lastIndexOf('/') + 1);
    }

    private static List<String> all(Pattern pattern) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
