package dev.ats.domain.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.HashSet;
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
     * @param publishedAt since when everybody may know of it, or null
     */
    public record State(
            OrganizationId organization,
            JobId id,
            JobCode code,
            JobDraft details,
            JobStatus status,
            Instant publishedAt,
            Instant createdAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(code, "code");
            requireNonNull(details, "details");
            requireNonNull(status, "status");
            requireNonNull(createdAt, "createdAt");
        }
    }

    /** The job that is in this state. */
    public static Job of(State state) {
        return new Job(requireNonNull(state, "state"));
    }

    /**
     * A job is created, and published unless it is a draft.
     *
     * @param status where it stands from the start
     */
    public static Change<Job> create(OrganizationId organization, JobDraft details, JobStatus status, Moment moment) {
        JobId id = new JobId(moment.newId());
        JobCode code = details.code() == null ? JobCode.from(id) : details.code();
        State state = new State(
                organization,
                id,
                code,
                details.withCode(code),
                status,
                status == JobStatus.DRAFT ? null : moment.at(),
                moment.at(),
                1);
        return Change.of(new Job(state), new JobCreated(id, state.status()));
    }

    /** Whether somebody may apply at that time. */
    public boolean takesApplicationsAt(Instant time) {
        Instant last = state.details().validThrough();
        return state.status() == JobStatus.OPEN && (last == null || !time.isAfter(last));
    }

    /**
     * Whether it has been published, so that whoever has its address may see it, if only to learn that it is closed.
     */
    public boolean isPublic() {
        return state.publishedAt() != null;
    }

    /** Its recruiters and hiring managers. */
    public Set<AccountId> staff() {
        Set<AccountId> staff = new HashSet<>(state.details().recruiters());
        staff.addAll(state.details().hiringManagers());
        return staff;
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
