package dev.ats.application.jobs;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class CreateJobHandler implements Handler<CreateJob, CreateJobHandler.Subject, JobView> {

    private final Jobs jobs;
    private final Staff staff;

    CreateJobHandler(Jobs jobs, Staff staff) {
        this.jobs = jobs;
        this.staff = staff;
    }

    /** Who of those named can staff it, and whether its code is another's. */
    record Subject(Staff.Known known, boolean taken) {}

    @Override
    public Permission permission() {
        return Permission.JOB_CREATE;
    }

    @Override
    public Optional<Subject> load(CreateJob command) {
        Staff.Known known = staff.membersAmong(command.draft().staff().all());
        boolean taken = command.draft().code() != null
                && jobs.called(command.draft().code()).isPresent();
        return Optional.of(new Subject(known, taken));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.collectionOf(subject.known().organization());
    }

    @Override
    public Decision<JobView> decide(CreateJob command, Subject subject, Moment moment) {
        Staff.Known known = subject.known();
        if (!known.members().containsAll(command.draft().staff().recruiters())) {
            return Decision.refuse(Staffing.notAllMembers(Staffing.RECRUITERS));
        }
        if (!known.members().containsAll(command.draft().staff().hiringManagers())) {
            return Decision.refuse(Staffing.notAllMembers(Staffing.HIRING_MANAGERS));
        }
        if (subject.taken()) {
            return Decision.refuse(JobRules.CODE_TAKEN.brokenAt("/code", "is another job's"));
        }
        Change<Job> created =
                Job.create(known.organization(), staffed(command.draft(), known), command.status(), moment);
        return Decision.accept(
                JobView.ForMember.of(created.next(), 0),
                jobs.saving(created),
                jobs.standing(created.next(), moment.at()));
    }

    /** Whoever creates a job is one of its recruiters, so that nobody creates what they may not go on with. */
    private static JobDraft staffed(JobDraft draft, Staff.Known known) {
        return known.asker() == null ? draft : draft.withRecruiter(known.asker());
    }
}
