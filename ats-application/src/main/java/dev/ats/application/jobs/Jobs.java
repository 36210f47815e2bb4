package dev.ats.application.jobs;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.Facts;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import java.util.Optional;

/** The jobs of the organization entered. */
public interface Jobs {

    /** The job of that id, or nothing. */
    Optional<Job> find(JobId id);

    /** What the policy may know of a job. */
    static Facts factsOf(Job job) {
        return Facts.of(job.state().organization()).assignedTo(job.staff()).published(job.isPublic());
    }

    /** The saving that writes the change; a stale version is a conflict. */
    Saving saving(Change<Job> change);

    /** The saving that fills one opening; when none is left at commit, that is a conflict. */
    Saving filling(JobId job);

    /** The saving that gives back one opening; when none is filled at commit, that is a conflict. */
    Saving freeing(JobId job);
}
