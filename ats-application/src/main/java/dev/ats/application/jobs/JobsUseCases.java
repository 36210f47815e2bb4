package dev.ats.application.jobs;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Reaction;
import dev.ats.application.kernel.UseCase;

/** What can be done with jobs. */
public record JobsUseCases(UseCase<CreateJob, JobView> create, Ask<ViewJob, JobView> view) {

    /** Its use cases, behind the gate. */
    public static JobsUseCases of(Gate gate, Jobs jobs, JobReads reads, Staff staff) {
        return new JobsUseCases(
                gate.useCase(new CreateJobHandler(jobs, staff)), gate.question(new ViewJobHandler(reads, jobs)));
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
