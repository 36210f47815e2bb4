package dev.ats.domain.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An opening people apply to. Whether it takes applications is decided here and nowhere else. */
public final class Job {

    private final State state;

    private Job(State state) {
        this.state = state;
    }

    /**
     * What a job is.
     *
     * @param pipeline the one that new applications go through
     * @param publishedAt since when everybody may know of it, or null
     * @param deletedAt since when nobody finds it any more, or null
     */
    public record State(
            OrganizationId organization,
            JobId id,
            JobCode code,
            JobDetails details,
            JobStaff staff,
            PipelineKey pipeline,
            JobStatus status,
            Instant publishedAt,
            Instant deletedAt,
            Instant createdAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(code, "code");
            requireNonNull(details, "details");
            requireNonNull(staff, "staff");
            requireNonNull(pipeline, "pipeline");
            requireNonNull(status, "status");
            requireNonNull(createdAt, "createdAt");
        }

        private State with(JobCode otherCode, JobDetails written) {
            return new State(
                    organization,
                    id,
                    otherCode,
                    written,
                    staff,
                    pipeline,
                    status,
                    publishedAt,
                    deletedAt,
                    createdAt,
                    version + 1);
        }

        private State with(JobStaff people) {
            return new State(
                    organization,
                    id,
                    code,
                    details,
                    people,
                    pipeline,
                    status,
                    publishedAt,
                    deletedAt,
                    createdAt,
                    version + 1);
        }

        private State with(JobStatus next, Instant published, Instant deleted) {
            return new State(
                    organization, id, code, details, staff, pipeline, next, published, deleted, createdAt, version + 1);
        }

        private State with(PipelineKey other) {
            return new State(
                    organization,
                    id,
                    code,
                    details,
                    staff,
                    other,
                    status,
                    publishedAt,
                    deletedAt,
                    createdAt,
                    version + 1);
        }
    }

    /** The job that is in this state. */
    public static Job of(State state) {
        return new Job(requireNonNull(state, "state"));
    }

    /**
     * A job is created, and published if it is open.
     *
     * @param pipeline the one that applications go through
     * @param status where it stands from the start
     */
    public static Change<Job> create(
            OrganizationId organization, JobDraft draft, PipelineKey pipeline, JobStatus status, Moment moment) {
        JobId id = new JobId(moment.newId());
        JobCode code = draft.code() == null ? JobCode.from(id) : draft.code();
        Instant published = status == JobStatus.OPEN ? moment.at() : null;
        State state = new State(
                organization,
                id,
                code,
                draft.details(),
                draft.staff(),
                pipeline,
                status,
                published,
                null,
                moment.at(),
                1);
        return Change.of(new Job(state), new JobCreated(id, state.status()));
    }

    /**
     * What is written of it is replaced.
     *
     * @param code null to keep the one it has
     * @param filled how many openings are filled
     * @return the change, or {@link JobRules#OPENINGS_BELOW_FILLED}
     */
    public Outcome<Change<Job>> replace(JobCode code, JobDetails details, int filled) {
        if (details.openings() < filled) {
            return Outcome.refused(new Refusal(
                    JobRules.OPENINGS_BELOW_FILLED,
                    Map.of("filled", filled),
                    List.of(new Refusal.Fault("/openings", "must be at least " + filled))));
        }
        State next = state.with(code == null ? state.code() : code, details);
        return changed(next, new JobChanged(state.id(), JobDifference.between(state, next)));
    }

    /**
     * It is given another status; opening it for the first time publishes it.
     *
     * @return the change, or {@link JobRules#TRANSITION_NOT_ALLOWED} with the statuses it can be given ({@code allowed})
     */
    public Outcome<Change<Job>> changeStatus(JobStatus to, Moment moment) {
        boolean first = to == JobStatus.OPEN && !isPublic();
        State next = state.with(to, first ? moment.at() : state.publishedAt(), null);
        return JobLifecycle.towards(state.status(), to)
                .fold(
                        moved -> changed(next, new JobStatusChanged(state.id(), state.status(), to)),
                        blocked -> notAllowed(),
                        none -> notAllowed());
    }

    /**
     * These are its recruiters from now on.
     *
     * @return the change, or {@link JobRules#RECRUITER_REQUIRED} when there is none
     */
    public Outcome<Change<Job>> assignRecruiters(Set<AccountId> recruiters) {
        return recruiters.isEmpty()
                ? Outcome.refused(JobRules.RECRUITER_REQUIRED.brokenAt("/recruiter_ids", "must name somebody"))
                : staffedBy(new JobStaff(recruiters, state.staff().hiringManagers()));
    }

    /**
     * Who applies from now on goes through that pipeline.
     *
     * @param running whether those under way go over to it, too
     */
    public Change<Job> choosePipeline(PipelineKey pipeline, boolean running, Moment moment) {
        return Change.of(
                new Job(state.with(pipeline)),
                new JobPipelineChosen(state.id(), state.pipeline(), pipeline, running, moment.at()));
    }

    /** These are its hiring managers from now on. */
    public Outcome<Change<Job>> assignHiringManagers(Set<AccountId> hiringManagers) {
        return staffedBy(new JobStaff(state.staff().recruiters(), hiringManagers));
    }

    /**
     * It is deleted: nobody finds it any more. What hangs on it stays.
     *
     * @param engaged whether applications on it are active
     * @param whatever whether it goes although they are
     * @return the change, or {@link JobRules#HAS_ACTIVE_APPLICATIONS}
     */
    public Outcome<Change<Job>> delete(boolean engaged, boolean whatever, Moment moment) {
        return engaged && !whatever
                ? Outcome.refused(JobRules.HAS_ACTIVE_APPLICATIONS.broken())
                : changed(state.with(state.status(), state.publishedAt(), moment.at()), new JobDeleted(state.id()));
    }

    /** Whether somebody may apply at that time. */
    public boolean takesApplicationsAt(Instant time) {
        Instant last = state.details().validThrough();
        return isOnBoard() && (last == null || !time.isAfter(last));
    }

    /** Whether it stands on the public board, from which it is left out once it has run out. */
    public boolean isOnBoard() {
        return state.status() == JobStatus.OPEN && state.deletedAt() == null;
    }

    /**
     * Whether it has been published, so that whoever has its address may see it, if only to learn that it is closed.
     */
    public boolean isPublic() {
        return state.publishedAt() != null;
    }

    /** Its recruiters and hiring managers. */
    public Set<AccountId> staff() {
        return state.staff().all();
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private Outcome<Change<Job>> staffedBy(JobStaff people) {
        return changed(state.with(people), new JobStaffChanged(state.id(), state.staff(), people));
    }

    private Outcome<Change<Job>> notAllowed() {
        List<String> allowed = JobLifecycle.from(state.status()).stream()
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .toList();
        return Outcome.refused(JobRules.TRANSITION_NOT_ALLOWED.broken("allowed", allowed));
    }

    private static Outcome<Change<Job>> changed(State next, Event event) {
        return Outcome.done(Change.of(new Job(next), event));
    }
}
