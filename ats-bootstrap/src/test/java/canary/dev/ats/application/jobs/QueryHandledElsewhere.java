package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;

/** Offends: whoever answers it lies in another package. */
record QueryHandledElsewhere() implements Query<Boolean> {
    @Override
    public Home home() {
        return Home.installation();
    }
}
