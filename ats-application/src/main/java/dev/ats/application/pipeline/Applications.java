package dev.ats.application.pipeline;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import java.util.Map;
import java.util.Optional;

/** The applications of the organization entered. */
public interface Applications {

    /** What of the job has to stay as it was read until the unit of work ends. */
    enum Hold {
        NOTHING,
        /** Its openings: nobody else can fill one meanwhile. */
        OPENINGS
    }

    /** The application of that id with all that is needed to decide on it, or nothing. */
    Optional<ApplicationCase> find(ApplicationId id, Hold hold);

    /**
     * The saving that writes the change and its step of history, and keeps the stage counts true; a stale version is a
     * conflict, a second active application of one candidate on one job a lost creation. So is one that is submitted to
     * a job no longer open, or taken up again on one deleted: it stays open, or there, until the commit.
     */
    Saving saving(Change<Application> change);

    /** How many active applications on that job are in which stage; stages without any are left out. */
    Map<Stage, Long> occupied(JobId job);

    /**
     * The saving that has the active applications on that job go through that pipeline, each from where it is. When one
     * is, at commit, where the pipeline has no open stage, nothing is saved: a lost creation.
     *
     * @param count how many they are
     */
    Saving movingOver(JobId job, Pipeline to, long count);

    /** The saving that keeps what somebody said about a step; apart from history, because it can be erased. */
    Saving remark(ApplicationId id, int sequence, Line reason);

    /** The saving that keeps the letter an application came with; apart from it, because it can be erased. */
    Saving letter(ApplicationId id, Body letter);
}
