package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Where have I applied, and how does it stand?" Asked as a bare account, in all organizations. */
public record ListMyApplications(Paging paging) implements Query<Page<OwnApplicationRow>> {

    public ListMyApplications {
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
