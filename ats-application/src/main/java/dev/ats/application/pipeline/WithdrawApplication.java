package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Rule;

/**
 * "I no longer want this job."
 *
 * @param reason why, or null
 * @param seen the version decided upon
 */
public record WithdrawApplication(ApplicationId application, Line reason, Seen seen)
        implements Command<ApplicationView> {

    public WithdrawApplication {
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
}
