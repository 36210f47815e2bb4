package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.pipeline.MoveGuards;

/** "What can be put before a move?" */
public record ListGuards(Paging paging) implements Query<Page<MoveGuards.Published>> {

    public ListGuards {
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
