package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Rule;

/**
 * "Move this application to that stage."
 *
 * @param reason why, or null
 * @param seen the version decided upon
 */
public record MoveApplication(ApplicationId application, Stage to, Line reason, Seen seen)
        implements Command<MoveResult> {

    public MoveApplication {
        requireNonNull(application, "application");
        requireNonNull(to, "to");
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
