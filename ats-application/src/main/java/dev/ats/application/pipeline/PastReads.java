package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.pipeline.PipelineSince;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Applications as they were, from their histories. */
public interface PastReads extends ReadPort {

    /** What tells where that application stood until that instant, when it may be seen; empty otherwise. */
    Past of(ApplicationId application, Instant until, Visibility visibility);

    /** Which pipelines a job has had, in order; to whoever sees applications on it. */
    List<PipelineSince> pipelines(JobId job, Visibility visibility);

    /** How many applications of a job were in each stage at that instant; stages without any are left out. */
    Map<Stage, Long> counts(JobId job, Instant at, Visibility visibility);

    /**
     * The newest applications of each stage of a job at that instant, at most {@code most} a stage, as they were then;
     * whether they were active is for their pipeline to say.
     */
    Map<Stage, List<ApplicationRow>> newest(JobId job, int most, Instant at, Visibility visibility);

    /**
     * What tells where an application stood.
     *
     * @param steps of its history until then, in order
     * @param pipelines that its job has had, ever
     * @param feedback that had been given by then
     */
    record Past(List<ApplicationReads.Said> steps, List<PipelineSince> pipelines, FeedbackSummary feedback) {

        public Past {
            steps = List.copyOf(steps);
            pipelines = List.copyOf(pipelines);
            requireNonNull(feedback, "feedback");
        }
    }
}
