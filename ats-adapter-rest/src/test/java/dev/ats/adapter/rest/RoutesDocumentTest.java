package dev.ats.adapter.rest;

import dev.ats.adapter.rest.openapi.RouteList;
import dev.ats.domain.testkit.GeneratedPage;
import org.junit.jupiter.api.Test;

/** {@code docs/routes.md} is what the route table says. */
class RoutesDocumentTest {

    @Test
    void listsTheRoutesAsTheyAre() {
        GeneratedPage.of("routes.md")
                .assertSays(RouteList.markdown(new Canned().table().routes()));
    }
}
