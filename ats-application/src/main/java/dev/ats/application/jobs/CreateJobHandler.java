package dev.ats.application.jobs;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

final class CreateJobHandler implements Handler<CreateJob, Staff.Known, JobView> {

    private final Jobs jobs;
    private final Staff staff;

    CreateJobHandler(Jobs jobs, Staff staff) {
        this.jobs = jobs;
        this.staff = staff;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_CREATE;
    }

    @Override
    public Optional<Staff.Known> load(CreateJob command) {
        Set<AccountId> named = new HashSet<>(command.details().recruiters());
        named.addAll(command.details().hiringManagers());
        return Optional.of(staff.membersAmong(named));
    }

    @Override
    public Facts facts(Staff.Known known) {
        return Facts.collectionOf(known.organization());
    }

    @Override
    public Decision<JobView> decide(CreateJob command, Staff.Known known, Moment moment) {
        OrganizationId organization = known.organization();
        if (!known.members().containsAll(command.details().recruiters())) {
            return Decision.refuse(JobRules.NOT_A_MEMBER.brokenAt("/recruiter_ids", "must all be members"));
        }
        if (!known.members().containsAll(command.details().hiringManagers())) {
            return Decision.refuse(JobRules.NOT_A_MEMBER.brokenAt("/hiring_manager_ids", "must all be members"));
        }
        Change<Job> created = Job.create(organization, staffed(command.details(), known), command.status(), moment);
        return Decision.accept(JobView.ForMember.of(created.next(), 0), jobs.saving(created));
    }

    /** Whoever creates a job is one of its recruiters, so that nobody creates what they may not go on with. */
    private static JobDraft staffed(JobDraft details, Staff.Known known) {
        return known.asker() == null ? details : details.withRecruiter(known.asker());
    }
}
