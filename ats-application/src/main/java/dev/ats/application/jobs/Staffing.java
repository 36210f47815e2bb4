package dev.ats.application.jobs;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.access.Facts;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;
import java.util.Set;

/** What assigning recruiters and hiring managers have in common: only active members of the organization can be. */
final class Staffing {

    static final String RECRUITERS = "/recruiter_ids";
    static final String HIRING_MANAGERS = "/hiring_manager_ids";

    private final Jobs jobs;
    private final Staff staff;
    private final Changing changing;

    Staffing(Jobs jobs, Staff staff) {
        this.jobs = jobs;
        this.staff = staff;
        this.changing = new Changing(jobs);
    }

    /** The job, and who of those named can staff it. */
    record Subject(JobCase found, Set<AccountId> members) {

        Facts facts() {
            return Jobs.factsOf(found.job());
        }
    }

    static Refusal notAllMembers(String pointer) {
        return JobRules.NOT_A_MEMBER.brokenAt(pointer, "must all be active members");
    }

    Optional<Subject> load(JobId job, Set<AccountId> named) {
        return jobs.findCase(job, Jobs.Hold.NOTHING)
                .map(found -> new Subject(found, staff.membersAmong(named).members()));
    }

    Decision<JobView> assign(
            Subject subject, Set<AccountId> named, String pointer, Seen seen, Outcome<Change<Job>> changed) {
        return subject.members().containsAll(named)
                ? changing.accept(subject.found(), seen, changed)
                : Decision.refuse(notAllMembers(pointer));
    }
}
