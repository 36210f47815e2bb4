package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import java.util.List;
import java.util.Optional;

final class ChangeJobStatusHandler implements Handler<ChangeJobStatus, JobCase, JobView> {

    private final Jobs jobs;
    private final Changing changing;

    ChangeJobStatusHandler(Jobs jobs) {
        this.jobs = jobs;
        this.changing = new Changing(jobs);
    }

    @Override
    public Permission permission() {
        return Permission.JOB_UPDATE;
    }

    @Override
    public Optional<JobCase> load(ChangeJobStatus command) {
        return jobs.findCase(command.job(), Jobs.Hold.NOTHING);
    }

    @Override
    public Facts facts(JobCase found) {
        return Jobs.factsOf(found.job());
    }

    @Override
    public Decision<JobView> decide(ChangeJobStatus command, JobCase found, Moment moment) {
        return changing.accept(
                found,
                command.seen(),
                found.job().changeStatus(command.to(), moment),
                changed -> List.of(jobs.saving(changed), jobs.standing(changed.next(), moment.at())));
    }
}
