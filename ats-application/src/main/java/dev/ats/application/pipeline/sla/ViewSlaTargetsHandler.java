package dev.ats.application.pipeline.sla;

import dev.ats.application.jobs.JobReads;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

/** Shown to members only: to all others a job is what is published of it. */
final class ViewSlaTargetsHandler implements QueryHandler.OfOneThing<ViewSlaTargets, SlaTargetsView> {

    private final JobReads reads;
    private final Jobs jobs;
    private final Slas slas;

    ViewSlaTargetsHandler(JobReads reads, Jobs jobs, Slas slas) {
        this.reads = reads;
        this.jobs = jobs;
        this.slas = slas;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_VIEW;
    }

    @Override
    public Optional<Facts> facts(ViewSlaTargets query) {
        return jobs.find(query.job()).map(Jobs::factsOf);
    }

    @Override
    public Optional<SlaTargetsView> answer(ViewSlaTargets query, Visibility visibility) {
        boolean member = visibility.<Boolean>fold(some -> true, own -> false, () -> false, () -> true);
        return member
                ? reads.find(query.job(), visibility)
                        .flatMap(seen -> slas.find(query.job()))
                        .map(SlaTargetsView::of)
                : Optional.empty();
    }
}
