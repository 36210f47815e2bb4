package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class AssignRecruitersHandler implements Handler<AssignRecruiters, Staffing.Subject, JobView> {

    private final Staffing staffing;

    AssignRecruitersHandler(Staffing staffing) {
        this.staffing = staffing;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_STAFF;
    }

    @Override
    public Optional<Staffing.Subject> load(AssignRecruiters command) {
        return staffing.load(command.job(), command.recruiters());
    }

    @Override
    public Facts facts(Staffing.Subject subject) {
        return subject.facts();
    }

    @Override
    public Decision<JobView> decide(AssignRecruiters command, Staffing.Subject subject, Moment moment) {
        return staffing.assign(
                subject,
                command.recruiters(),
                Staffing.RECRUITERS,
                command.seen(),
                subject.found().job().assignRecruiters(command.recruiters()));
    }
}
