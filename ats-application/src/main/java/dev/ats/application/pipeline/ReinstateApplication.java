package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Rule;

/**
 * "Let us take this application up again."
 *
 * @param reason why, or null
 * @param seen the version decided upon
 */
public record ReinstateApplication(ApplicationId application, Line reason, Seen seen)
        implements Command<ApplicationView> {

    public ReinstateApplication {
        requireNonNull(application, "application");
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

    /** What there can be only one of is the active application. */
    @Override
    public Rule lostRule() {
        return PipelineRules.ALREADY_APPLIED;
    }
}
