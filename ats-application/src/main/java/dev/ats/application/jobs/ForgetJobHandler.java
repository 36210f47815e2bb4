package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Telling;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.JobForgotten;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class ForgetJobHandler implements Handler<ForgetJob, SaveJobHandler.Subject, JobId> {

    private final SavedJobs saved;

    ForgetJobHandler(SavedJobs saved) {
        this.saved = saved;
    }

    @Override
    public Permission permission() {
        return Permission.SAVED_JOB_CHANGE;
    }

    @Override
    public Optional<SaveJobHandler.Subject> load(ForgetJob command) {
        return Optional.of(
                new SaveJobHandler.Subject(command.account(), saved.standing(command.account(), command.job())));
    }

    @Override
    public Facts facts(SaveJobHandler.Subject subject) {
        return Facts.of(OrganizationId.INSTALLATION).ownedBy(subject.account());
    }

    @Override
    public Decision<JobId> decide(ForgetJob command, SaveJobHandler.Subject subject, Moment moment) {
        return subject.standing().saved()
                ? Decision.accept(
                        command.job(),
                        saved.forgetting(command.account(), command.job()),
                        Telling.of(new JobForgotten(command.account(), command.job())))
                : Decision.accept(command.job());
    }
}
