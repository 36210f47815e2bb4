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
     * @param publishedAt since when everybody may see it, or null
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
     * A job is created, open and published unless it is to be a draft.
     *
     * @param open whether it takes applications at once
     */
    public static Change<Job> create(OrganizationId organization, JobDraft details, boolean open, Moment moment) {
        JobId id = new JobId(moment.newId());
        JobCode code = details.code() == null ? JobCode.from(id) : details.code();
        State state = new State(
                organization,
                id,
                code,
                details.withCode(code),
                open ? JobStatus.OPEN : JobStatus.DRAFT,
                open ? moment.at() : null,
                moment.at(),
                1);
        return Change.of(new Job(state), new JobCreated(id, state.status()));
    }

    /** Whether somebody may apply at that time. */
    public boolean takesApplicationsAt(Instant time) {
        Instant last = state.details().validThrough();
        return state.status() == JobStatus.OPEN && (last == null || !time.isAfter(last));
    }

    /** Whether everybody may see it. */
    public boolean isPublished() {
        return state.status() == JobStatus.OPEN && state.publishedAt() != null;
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
