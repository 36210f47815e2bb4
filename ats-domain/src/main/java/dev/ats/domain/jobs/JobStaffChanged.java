package dev.ats.domain.jobs;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;
import java.util.Comparator;
import java.util.List;

/** Who works on a job was said anew: these, from now on. */
public record JobStaffChanged(JobId job, List<AccountId> recruiters, List<AccountId> hiringManagers) implements Event {

    public JobStaffChanged {
        recruiters = List.copyOf(recruiters);
        hiringManagers = List.copyOf(hiringManagers);
    }

    static JobStaffChanged of(JobId job, JobStaff staff) {
        Comparator<AccountId> byId = Comparator.comparing(AccountId::value);
        return new JobStaffChanged(
                job,
                staff.recruiters().stream().sorted(byId).toList(),
                staff.hiringManagers().stream().sorted(byId).toList());
    }

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
