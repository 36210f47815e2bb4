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
import dev.ats.domain.shared.PipelineKey;
import java.util.Optional;

final class CreateJobHandler implements Handler<CreateJob, CreateJobHandler.Subject, JobView> {

    private final Jobs jobs;
    private final Staff staff;
    private final JobPipelines pipelines;

    CreateJobHandler(Jobs jobs, Staff staff, JobPipelines pipelines) {
        this.jobs = jobs;
        this.staff = staff;
        this.pipelines = pipelines;
    }

    /**
     * Who of those named can staff it, and whether its code is another's.
     *
     * @param pipeline the one it is to have, or null when that cannot be chosen
     */
    record Subject(Staff.Known known, boolean taken, PipelineKey pipeline) {}

    @Override
    public Permission permission() {
        return Permission.JOB_CREATE;
    }

    @Override
    public Optional<Subject> load(CreateJob command) {
        Staff.Known known = staff.membersAmong(command.draft().staff().all());
        boolean taken = command.draft().code() != null
                && jobs.called(command.draft().code()).isPresent();
        PipelineKey pipeline = command.pipeline() == null
                ? pipelines.usual()
                : pipelines.latest(command.pipeline()).orElse(null);
        return Optional.of(new Subject(known, taken, pipeline));
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
        if (subject.pipeline() == null) {
            return Decision.refuse(JobRules.UNKNOWN_PIPELINE.brokenAt("/pipeline_id", "is none that can be chosen"));
        }
        Change<Job> created = Job.create(
                known.organization(), staffed(command.draft(), known), subject.pipeline(), command.status(), moment);
        return Decision.accept(JobView.ForMember.of(created.next(), 0), jobs.saving(created));
    }

    /** Whoever creates a job is one of its recruiters, so that nobody creates what they may not go on with. */
    private static JobDraft staffed(JobDraft draft, Staff.Known known) {
        return known.asker() == null ? draft : draft.withRecruiter(known.asker());
    }
}
