package dev.ats.application.jobs;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.Facts;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import java.time.Instant;
import java.util.Optional;

/** The jobs of the organization entered. */
public interface Jobs {

    /** What has to stay as it was read until the unit of work ends. */
    enum Hold {
        NOTHING,
        /** Who has applied: nobody else can meanwhile. */
        APPLICANTS
    }

    /** The job of that id, or nothing; a deleted job is nothing. */
    Optional<Job> find(JobId id);

    /** The same with all that is needed to decide on it. */
    Optional<JobCase> findCase(JobId id, Hold hold);

    /** The job that goes by that code, or nothing. */
    Optional<JobId> called(JobCode code);

    /** What the policy may know of a job. */
    static Facts factsOf(Job job) {
        return Facts.of(job.state().organization()).assignedTo(job.staff()).published(job.isPublic());
    }

    /**
     * The saving that writes the change, and puts the job on the public board or takes it off; a stale version is a
     * conflict, a code that another job has, or fewer openings than somebody has filled meanwhile, a lost creation.
     */
    Saving saving(Change<Job> change);

    /** The saving that notes that the job has had its status since then; how long it was on hold stops clocks. */
    Saving standing(Job job, Instant since);

    /** The saving that fills one opening; when none is left at commit, that is a conflict. */
    Saving filling(JobId job);

    /** The saving that gives back one opening; when none is filled at commit, that is a conflict. */
    Saving freeing(JobId job);
}
