package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** Does nothing wrong by itself. */
final class OneHandler implements Handler<CommandHandledTwice, Boolean, Void> {
    @Override
    public Permission permission() {
        return Permission.JOB_VIEW;
    }

    @Override
    public Optional<Boolean> load(CommandHandledTwice command) {
        return Optional.empty();
    }

    @Override
    public Facts facts(Boolean subject) {
        return Facts.of(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<Void> decide(CommandHandledTwice command, Boolean subject, Moment moment) {
        return Decision.refuse(GateRules.FORBIDDEN.broken());
    }
}
