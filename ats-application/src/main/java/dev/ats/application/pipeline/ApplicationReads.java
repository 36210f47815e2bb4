package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Total;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.SearchText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    /**
     * The applications of the organization entered that pass the filter, in that order; counted when the paging says so.
     */
    Page<ApplicationRow> matching(Filter filter, Order<ApplicationSort> order, Paging paging, Visibility visibility);

    /**
     * The applications that stay somewhere along these stretches and pass the rest of the filter, but for the reader's own:
     * of each stretch the first in that order, one more than are shown. In the order of the SLA that is by when they came
     * there; it is said by the stretches, not the paging, where the page begins.
     */
    List<Stayed> staying(
            List<Stretch> stretches, Filter filter, Order<ApplicationSort> order, Paging paging, Visibility visibility);

    /** How many there are in all. */
    Total counted(List<Stretch> stretches, Filter filter, Visibility visibility);

    /** The applications of the account that looks, in every organization where none has been entered; newest first. */
    Page<OwnApplicationRow> own(Paging paging, Visibility visibility);

    /** How many applications of a job are in each stage; stages without any are left out. */
    Map<Stage, Long> counts(JobId job, Visibility visibility);

    /** The newest applications of each stage of a job, at most {@code most} a stage. */
    Map<Stage, List<ApplicationRow>> newest(JobId job, List<Stage> stages, int most, Visibility visibility);

    /**
     * Which applications are wanted: those that pass all of it. What is null does not matter.
     *
     * @param active only those that have not ended, or only those that have
     * @param recruiter only those on jobs this account recruits for
     * @param source only those of candidates known from there
     * @param from only those submitted then or later
     * @param to only those submitted before then
     * @param search only those of candidates with words in their name or e-mail address that begin like these
     * @param sla only those that stand so to the target of their stage
     */
    record Filter(
            JobId job,
            Stage stage,
            CandidateId candidate,
            Boolean active,
            AccountId recruiter,
            CandidateSource source,
            Instant from,
            Instant to,
            SearchText search,
            SlaStatus sla) {

        /** All of them. */
        public static final Filter NONE = new Filter(null, null, null, null, null, null, null, null, null, null);

        /** @throws InvalidValue when it begins after its end */
        public Filter {
            if (from != null && to != null && from.isAfter(to)) {
                throw new InvalidValue("must not be after to");
            }
        }

        /** Of these, only those on that job. */
        public Filter withJob(JobId wanted) {
            return new Filter(wanted, stage, candidate, active, recruiter, source, from, to, search, sla);
        }

        /** Of these, only those in that stage. */
        public Filter withStage(Stage wanted) {
            return new Filter(job, wanted, candidate, active, recruiter, source, from, to, search, sla);
        }

        /** Of these, only those of that candidate. */
        public Filter withCandidate(CandidateId wanted) {
            return new Filter(job, stage, wanted, active, recruiter, source, from, to, search, sla);
        }

        /** Of these, only those that have not ended, or only those that have. */
        public Filter withActive(Boolean wanted) {
            return new Filter(job, stage, candidate, wanted, recruiter, source, from, to, search, sla);
        }

        /** Of these, only those on jobs this account recruits for. */
        public Filter withRecruiter(AccountId wanted) {
            return new Filter(job, stage, candidate, active, wanted, source, from, to, search, sla);
        }

        /** Of these, only those of candidates known from there. */
        public Filter withSource(CandidateSource wanted) {
            return new Filter(job, stage, candidate, active, recruiter, wanted, from, to, search, sla);
        }

        /**
         * Of these, only those submitted from the one time, inclusive, to the other, exclusive; either may be null.
         *
         * @throws InvalidValue when it begins after its end
         */
        public Filter within(Instant begin, Instant end) {
            return new Filter(job, stage, candidate, active, recruiter, source, begin, end, search, sla);
        }

        /** Of these, only those of candidates with words in their name or e-mail address that begin like these. */
        public Filter withSearch(SearchText wanted) {
            return new Filter(job, stage, candidate, active, recruiter, source, from, to, wanted, sla);
        }

        /** Of these, only those that stand so to the target of their stage. */
        public Filter withSla(SlaStatus wanted) {
            return new Filter(job, stage, candidate, active, recruiter, source, from, to, search, wanted);
        }
    }

    /**
     * Applications that stay in a stage and came there in a stretch of time; both ends are left out.
     *
     * @param job theirs; or null for those on all jobs but the ones {@code except}
     * @param pipeline theirs; or null for whichever
     * @param after where the stretch begins
     * @param until where it ends
     */
    record Stretch(JobId job, Set<JobId> except, PipelineKey pipeline, Stage stage, End after, End until) {

        public Stretch {
            except = Set.copyOf(except);
            requireNonNull(stage, "stage");
            requireNonNull(after, "after");
            requireNonNull(until, "until");
        }
    }

    /** An end of a stretch of time, among applications that came at the same instant by their ids. */
    record End(Instant at, UUID id) implements Comparable<End> {

        private static final UUID LAST = new UUID(-1, -1);

        /** Before all times. */
        public static final End FIRST = new End(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));

        /** After all times. */
        public static final End NEVER = new End(Instant.parse("9999-12-31T23:59:59.999999Z"), LAST);

        public End {
            requireNonNull(at, "at");
            requireNonNull(id, "id");
        }

        /** After all that came at that instant, which may be null for before all times. */
        static End after(Instant at) {
            return at == null || at.isBefore(FIRST.at) ? FIRST : new End(at, LAST);
        }

        @Override
        public int compareTo(End other) {
            int byTime = at.compareTo(other.at);
            // As text: Java takes the first bit of a UUID for a sign.
            return byTime == 0 ? id.toString().compareTo(other.id.toString()) : byTime;
        }
    }

    /**
     * An application, and which of the stretches it stays along.
     *
     * @param stretch counted from 0
     */
    record Stayed(int stretch, ApplicationRow row) {}

    /**
     * A step, and what was said about it.
     *
     * @param reason null when nothing was said, or it has been erased
     */
    record Said(Step step, Line reason) {}
}
