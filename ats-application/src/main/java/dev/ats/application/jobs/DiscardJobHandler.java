package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class DiscardJobHandler implements Handler<DiscardJob, JobCase, JobId> {

    private final Deleting deleting;

    DiscardJobHandler(Deleting deleting) {
        this.deleting = deleting;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_DISCARD;
    }

    @Override
    public Optional<JobCase> load(DiscardJob command) {
        return deleting.load(command.job());
    }

    @Override
    public Facts facts(JobCase found) {
        return Jobs.factsOf(found.job());
    }

    @Override
    public Decision<JobId> decide(DiscardJob command, JobCase found, Moment moment) {
        return deleting.delete(found, true, command.seen(), moment);
    }
}
