package dev.ats.domain.pipeline;

import static java.util.stream.Collectors.joining;

import dev.ats.domain.shared.Name;
import dev.ats.domain.testkit.GeneratedPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PipelinesPageTest {

    private static final Set<String> MAKERS = Set.of("hiring_manager");

    private static final PipelineDrawing BAKERS = new PipelineDrawing(
            new Name("Bakers"),
            List.of(
                    new StageDrawing(new Stage("met"), new Name("First call"), StageKind.START, 16),
                    new StageDrawing(new Stage("trial_day"), null, StageKind.NORMAL, 40),
                    StageDrawing.of("hired", StageKind.WON)),
            List.of(
                    MoveDrawing.of("invite", "met", "trial_day").guardedBy("feedback_given"),
                    MoveDrawing.of("hire", "trial_day", "hired")
                            .guardedBy("days_waited:1")
                            .madeBy("hiring_manager"),
                    MoveDrawing.of("turn_down", "trial_day", "rejected").withReason()));

    private static final PipelineDrawing BROKEN = new PipelineDrawing(
            new Name("In a hurry"),
            List.of(
                    StageDrawing.of("met", StageKind.START),
                    StageDrawing.of("pool", StageKind.NORMAL),
                    StageDrawing.of("attic", StageKind.NORMAL),
                    StageDrawing.of("hired", StageKind.WON)),
            List.of(
                    MoveDrawing.of("hire", "met", "hired").guardedBy("full_moon"),
                    MoveDrawing.of("keep", "met", "pool"),
                    MoveDrawing.of("regret", "hired", "met").madeBy("emperor")));

    private static final Map<String, PipelineDrawing> DRAWINGS = Map.of("bakers", BAKERS, "broken", BROKEN);

    @Test
    void thePageShowsHowToDrawProveAndChangeThem() throws IOException {
        String page = template();
        for (Map.Entry<String, PipelineDrawing> one : DRAWINGS.entrySet()) {
            PipelineDrawing drawing = one.getValue();
            page = page.replace("@@drawing:" + one.getKey() + "@@", json(drawing))
                    .replace(
                            "@@picture:" + one.getKey() + "@@",
                            drawing.toMermaid().stripTrailing())
                    .replace("@@problems:" + one.getKey() + "@@", problems(drawing));
        }
        page = page.replace("@@guards@@", guards())
                .replace(
                        "@@built-in@@",
                        Pipelines.ALL.stream().map(PipelinesPageTest::section).collect(joining("\n")));
        GeneratedPage.of("pipelines.md").assertSays(page);
    }

    private static String template() throws IOException {
        try (InputStream text = PipelinesPageTest.class.getResourceAsStream("pipelines-page.md")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String section(Pipeline pipeline) {
        return "## The pipeline `" + pipeline.key() + "`\n\n```mermaid\n"
                + pipeline.workflow().toMermaid() + "```\n\n| stage | kind |\n|---|---|\n"
                + pipeline.stages().stream()
                        .map(stage -> "| `" + stage + "` | " + word(pipeline.kindOf(stage)) + " |\n")
                        .collect(joining());
    }

    private static String guards() {
        return MoveGuards.catalogue().stream()
                .map(guard ->
                        "| `" + guard.name() + (guard.parameter() == null ? "" : ":3") + "` | " + guard.detail() + " |")
                .collect(joining("\n"));
    }

    private static String problems(PipelineDrawing drawing) {
        return drawing.problems(MAKERS).stream()
                .map(problem -> "| `" + problem.code() + "` | " + String.join(" > ", problem.path()) + " | "
                        + problem.detail() + " |")
                .collect(joining("\n"));
    }

    private static String json(PipelineDrawing drawing) {
        return "{\"name\": " + text(drawing.name().value()) + ",\n \"stages\": [\n"
                + drawing.stages().stream().map(PipelinesPageTest::json).collect(joining(",\n"))
                + "],\n \"moves\": [\n"
                + drawing.moves().stream().map(PipelinesPageTest::json).collect(joining(",\n")) + "]}";
    }

    private static String json(StageDrawing stage) {
        return Stream.of(
                        "\"key\": " + text(stage.key().key()),
                        stage.title() == null
                                ? ""
                                : "\"title\": " + text(stage.title().value()),
                        "\"kind\": " + text(word(stage.kind())),
                        stage.targetHours() == null ? "" : "\"target_hours\": " + stage.targetHours())
                .filter(part -> !part.isEmpty())
                .collect(joining(", ", "   {", "}"));
    }

    private static String json(MoveDrawing move) {
        return Stream.of(
                        "\"name\": " + text(move.name().value()),
                        "\"from\": " + texts(move.from()),
                        "\"to\": " + text(move.to().key()),
                        move.guards().isEmpty() ? "" : "\"guards\": " + texts(move.guards()),
                        move.roles().isEmpty() ? "" : "\"roles\": " + texts(move.roles()),
                        move.requiresReason() ? "\"requires_reason\": true" : "")
                .filter(part -> !part.isEmpty())
                .collect(joining(", ", "   {", "}"));
    }

    private static String texts(List<String> all) {
        return all.stream().map(PipelinesPageTest::text).collect(joining(", ", "[", "]"));
    }

    private static String text(String plain) {
        return '"' + plain + '"';
    }

    private static String word(StageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
