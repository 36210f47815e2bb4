package dev.ats.application.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Which programs can get in here?" */
public record ListApiKeys(Paging paging) implements Query<Page<ApiKeyView>> {

    public ListApiKeys {
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
