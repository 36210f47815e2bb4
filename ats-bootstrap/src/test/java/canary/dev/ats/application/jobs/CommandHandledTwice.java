package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;

/** Offends: two do it. */
record CommandHandledTwice() implements Command<Void> {
    @Override
    public Home home() {
        return Home.installation();
    }
}
