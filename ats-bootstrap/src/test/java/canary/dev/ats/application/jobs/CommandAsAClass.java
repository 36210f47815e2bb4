package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;

/** Offends: commands are records, and have a handler. */
final class CommandAsAClass implements Command<Void> {
    @Override
    public Home home() {
        return Home.installation();
    }
}
