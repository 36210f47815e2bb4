package dev.ats.domain.pipeline;

import dev.ats.domain.testkit.GeneratedPage;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PipelinesPageTest {
    private static final String HEAD = """
            # Pipelines

            The pipelines that come with the product, generated from `Pipelines`. Words in brackets are guards, which
            have to be met before the move.
            """;

    @Test
    void thePageShowsThePipelines() {
        GeneratedPage.of("pipelines.md").assertSays(HEAD + section(Pipelines.DEFAULT) + guards());
    }

    private static String section(Pipeline pipeline) {
        return "\n## " + pipeline.key() + "\n\n```mermaid\n"
                + pipeline.workflow().toMermaid() + "```\n\n| stage | means |\n|---|---|\n"
                + pipeline.stages().stream()
                        .map(stage -> "| `" + stage + "` | "
                                + pipeline.kindOf(stage).name().toLowerCase(Locale.ROOT) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String guards() {
        return "\n## Guards\n\n| guard | unmet |\n|---|---|\n"
                + MoveGuards.catalogue().stream()
                        .map(guard -> "| `" + guard.name() + "` | " + guard.detail() + " |\n")
                        .collect(Collectors.joining());
    }
}
