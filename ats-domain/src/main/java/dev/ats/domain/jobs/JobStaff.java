package dev.ats.domain.jobs;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.InvalidValue;
import java.util.HashSet;
import java.util.Set;

/** Who works on a job: its recruiters run it, its hiring managers decide. */
public record JobStaff(Set<AccountId> recruiters, Set<AccountId> hiringManagers) {

    /** The most that can be named of each at once. */
    public static final int MOST = 200;

    /** Nobody yet. */
    public static final JobStaff NOBODY = new JobStaff(Set.of(), Set.of());

    public JobStaff {
        recruiters = Set.copyOf(recruiters);
        hiringManagers = Set.copyOf(hiringManagers);
    }

    /** These recruiters alone. */
    public static JobStaff of(Set<AccountId> recruiters) {
        return new JobStaff(recruiters, Set.of());
    }

    /** All of them. */
    public Set<AccountId> all() {
        Set<AccountId> all = new HashSet<>(recruiters);
        all.addAll(hiringManagers);
        return all;
    }

    /** The same, with that recruiter among the others. */
    public JobStaff withRecruiter(AccountId recruiter) {
        Set<AccountId> more = new HashSet<>(recruiters);
        more.add(recruiter);
        return new JobStaff(more, hiringManagers);
    }

    /**
     * Lets pass as many as can be named at once.
     *
     * @throws InvalidValue when these are more
     */
    public static void requireFew(Set<AccountId> people) {
        if (people.size() > MOST) {
            throw new InvalidValue("must not have more than " + MOST + " entries");
        }
    }
}
