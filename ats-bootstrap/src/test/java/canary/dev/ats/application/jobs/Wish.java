package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;

/** Does nothing wrong: it is a command with one handler, and so may be public. */
public record Wish() implements Command<Void> {
    @Override
    public Home home() {
        return Home.installation();
    }
}
