package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class AssignHiringManagersHandler implements Handler<AssignHiringManagers, Staffing.Subject, JobView> {

    private final Staffing staffing;

    AssignHiringManagersHandler(Staffing staffing) {
        this.staffing = staffing;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_STAFF;
    }

    @Override
    public Optional<Staffing.Subject> load(AssignHiringManagers command) {
        return staffing.load(command.job(), command.hiringManagers());
    }

    @Override
    public Facts facts(Staffing.Subject subject) {
        return subject.facts();
    }

    @Override
    public Decision<JobView> decide(AssignHiringManagers command, Staffing.Subject subject, Moment moment) {
        return staffing.assign(
                subject,
                command.hiringManagers(),
                Staffing.HIRING_MANAGERS,
                command.seen(),
                subject.found().job().assignHiringManagers(command.hiringManagers()));
    }
}
