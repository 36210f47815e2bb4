package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** Offends: handlers are final, nobody else sees them, and what they do is in the journal. */
public class OpenHandler implements Handler<Wish, Boolean, Void> {
    @Override
    public Permission permission() {
        return Permission.JOB_VIEW;
    }

    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<Boolean> load(Wish command) {
        return Optional.empty();
    }

    @Override
    public Facts facts(Boolean subject) {
        return Facts.of(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<Void> decide(Wish command, Boolean subject, Moment moment) {
        return Decision.refuse(GateRules.FORBIDDEN.broken());
    }
}
