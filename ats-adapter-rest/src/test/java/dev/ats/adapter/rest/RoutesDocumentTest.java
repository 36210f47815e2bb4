package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.openapi.RouteList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/routes.md} is what the route table says; {@code -Dats.regenerate=true} writes it anew. */
class RoutesDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("ats.root"), "docs", "routes.md");

    @Test
    void listsTheRoutesAsTheyAre() throws IOException {
        String page = RouteList.markdown(RouteTable.of(new Canned().ats()).routes());
        if (Boolean.getBoolean("ats.regenerate")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }
}
