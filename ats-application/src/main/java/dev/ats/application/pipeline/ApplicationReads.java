package dev.ats.application.pipeline;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applications as they are looked at. */
public interface ApplicationReads extends ReadPort {

    /** The application, when it may be seen. */
    Optional<ApplicationCase> find(ApplicationId id, Visibility visibility);

    /** Its steps in order, when it may be seen; empty otherwise. */
    List<Said> history(ApplicationId id, Visibility visibility);

    /**
     * The applications of a job, newest first.
     *
     * @param stage only those in it, or null for all
     */
    Page<ApplicationRow> ofJob(JobId job, Stage stage, Paging paging, Visibility visibility);

    /** The applications of the organization entered that pass the filter, newest first. */
    Page<ApplicationRow> matching(Filter filter, Paging paging, Visibility visibility);

    /** The applications of the account that looks, in every organization where none has been entered; newest first. */
    Page<OwnApplicationRow> own(Paging paging, Visibility visibility);

    /** How many applications of a job are in each stage; stages without any are left out. */
    Map<Stage, Long> counts(JobId job, Visibility visibility);

    /** The newest applications of each stage of a job, at most {@code most} a stage. */
    Map<Stage, List<ApplicationRow>> newest(JobId job, List<Stage> stages, int most, Visibility visibility);

    /**
     * Which applications are wanted; what is null does not matter.
     *
     * @param recruiter only those on jobs this account recruits for
     */
    record Filter(JobId job, Stage stage, CandidateId candidate, Boolean active, AccountId recruiter) {

        /** All of them. */
        public static final Filter NONE = new Filter(null, null, null, null, null);
    }

    /**
     * A step, and what was said about it.
     *
     * @param reason null when nothing was said, or it has been erased
     */
    record Said(Step step, Line reason) {}
}
