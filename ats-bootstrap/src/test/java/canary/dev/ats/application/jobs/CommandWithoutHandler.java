package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;

/** Offends: nobody does it. */
record CommandWithoutHandler() implements Command<Void> {
    @Override
    public Home home() {
        return Home.installation();
    }
}
