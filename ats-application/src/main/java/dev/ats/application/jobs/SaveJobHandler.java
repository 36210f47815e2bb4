package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Telling;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.JobSaved;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class SaveJobHandler implements Handler<SaveJob, SaveJobHandler.Subject, JobId> {

    private final SavedJobs saved;

    SaveJobHandler(SavedJobs saved) {
        this.saved = saved;
    }

    /** Whose list it is, and how the job stands to it. */
    record Subject(AccountId account, SavedJobs.Standing standing) {}

    @Override
    public Permission permission() {
        return Permission.SAVED_JOB_CHANGE;
    }

    @Override
    public Optional<Subject> load(SaveJob command) {
        return Optional.of(new Subject(command.account(), saved.standing(command.account(), command.job())));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.of(OrganizationId.INSTALLATION).ownedBy(subject.account());
    }

    @Override
    public Decision<JobId> decide(SaveJob command, Subject subject, Moment moment) {
        SavedJobs.Standing standing = subject.standing();
        if (standing.saved()) {
            return Decision.accept(command.job());
        }
        if (!standing.isFoundAt(moment.at())) {
            return Decision.refuse(GateRules.NOT_FOUND.broken());
        }
        return Decision.accept(
                command.job(),
                saved.saving(new SavedJob(moment.newId(), command.account(), command.job(), moment.at())),
                Telling.of(new JobSaved(command.account(), command.job())));
    }
}
