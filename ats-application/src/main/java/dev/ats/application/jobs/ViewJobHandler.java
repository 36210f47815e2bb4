package dev.ats.application.jobs;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ViewJobHandler implements QueryHandler.OfOneThing<ViewJob, JobView> {

    private final JobReads jobs;
    private final Jobs stored;

    ViewJobHandler(JobReads jobs, Jobs stored) {
        this.jobs = jobs;
        this.stored = stored;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_VIEW;
    }

    @Override
    public Optional<Facts> facts(ViewJob query) {
        return stored.find(query.job()).map(Jobs::factsOf);
    }

    @Override
    public Optional<JobView> answer(ViewJob query, Visibility visibility) {
        return jobs.find(query.job(), visibility)
                .map(seen -> visibility.<JobView>fold(
                        member -> JobView.ForMember.of(seen.job(), seen.filled()),
                        own -> JobView.ForPublic.of(seen),
                        () -> JobView.ForPublic.of(seen),
                        () -> JobView.ForMember.of(seen.job(), seen.filled())));
    }
}
