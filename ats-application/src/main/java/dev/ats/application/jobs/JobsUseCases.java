package dev.ats.application.jobs;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Reaction;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.Facts;
import dev.ats.domain.shared.JobId;
import java.util.Optional;

/** What can be done with jobs. */
public record JobsUseCases(
        UseCase<CreateJob, JobView> create,
        UseCase<ReplaceJob, JobView> replace,
        UseCase<ChangeJobStatus, JobView> changeStatus,
        UseCase<AssignRecruiters, JobView> assignRecruiters,
        UseCase<AssignHiringManagers, JobView> assignHiringManagers,
        UseCase<DeleteJob, JobId> delete,
        UseCase<DiscardJob, JobId> discard,
        UseCase<SaveJob, JobId> save,
        UseCase<ForgetJob, JobId> forget,
        Ask<ViewJob, JobView> view,
        Ask<ListJobs, Page<JobListing>> list,
        Ask<ListBoard, Page<JobListing.ForPublic>> board,
        Ask<ListSavedJobs, Page<SavedJobView>> saved) {

    /** What the policy may know of that job, or nothing when there is none. */
    public static Optional<Facts> factsOf(Jobs jobs, JobId job) {
        return jobs.find(job).map(Jobs::factsOf);
    }

    /** Its use cases, behind the gate. */
    public static JobsUseCases of(
            Gate gate, Jobs jobs, JobReads reads, SavedJobs saved, Staff staff, JobPipelines pipelines, Clock clock) {
        Staffing staffing = new Staffing(jobs, staff);
        Deleting deleting = new Deleting(jobs);
        return new JobsUseCases(
                gate.useCase(new CreateJobHandler(jobs, staff, pipelines)),
                gate.useCase(new ReplaceJobHandler(jobs)),
                gate.useCase(new ChangeJobStatusHandler(jobs)),
                gate.useCase(new AssignRecruitersHandler(staffing)),
                gate.useCase(new AssignHiringManagersHandler(staffing)),
                gate.useCase(new DeleteJobHandler(deleting)),
                gate.useCase(new DiscardJobHandler(deleting)),
                gate.useCase(new SaveJobHandler(saved)),
                gate.useCase(new ForgetJobHandler(saved)),
                gate.question(new ViewJobHandler(reads, jobs)),
                gate.question(new ListJobsHandler(reads)),
                gate.question(new ListBoardHandler(reads, clock)),
                gate.question(new ListSavedJobsHandler(reads, clock)));
    }

    /** What happens to jobs because something happened elsewhere. */
    public static Reaction<?, ?> fillOpeningWhenHired(Jobs jobs) {
        return new FillOpeningWhenHired(jobs);
    }

    /** The same, the other way round. */
    public static Reaction<?, ?> freeOpeningWhenReinstated(Jobs jobs) {
        return new FreeOpeningWhenReinstated(jobs);
    }
}
