package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;

/** Offends: queries are records, and have a handler. */
final class QueryAsAClass implements Query<Boolean> {
    @Override
    public Home home() {
        return Home.installation();
    }
}
