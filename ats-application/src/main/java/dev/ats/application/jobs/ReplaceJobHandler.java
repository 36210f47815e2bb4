package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class ReplaceJobHandler implements Handler<ReplaceJob, ReplaceJobHandler.Subject, JobView> {

    private final Jobs jobs;
    private final Changing changing;

    ReplaceJobHandler(Jobs jobs) {
        this.jobs = jobs;
        this.changing = new Changing(jobs);
    }

    /** The job, and whether the code it is to have is another's. */
    record Subject(JobCase found, boolean taken) {}

    @Override
    public Permission permission() {
        return Permission.JOB_UPDATE;
    }

    @Override
    public Optional<Subject> load(ReplaceJob command) {
        return jobs.findCase(command.job(), Jobs.Hold.NOTHING).map(found -> new Subject(found, isTaken(command)));
    }

    @Override
    public Facts facts(Subject subject) {
        return Jobs.factsOf(subject.found().job());
    }

    @Override
    public Decision<JobView> decide(ReplaceJob command, Subject subject, Moment moment) {
        if (subject.taken()) {
            return Decision.refuse(JobRules.CODE_TAKEN.brokenAt("/code", "is another job's"));
        }
        JobCase found = subject.found();
        return changing.accept(
                found, command.seen(), found.job().replace(command.code(), command.details(), found.filled()));
    }

    private boolean isTaken(ReplaceJob command) {
        return command.code() != null
                && jobs.called(command.code())
                        .filter(other -> !other.equals(command.job()))
                        .isPresent();
    }
}
