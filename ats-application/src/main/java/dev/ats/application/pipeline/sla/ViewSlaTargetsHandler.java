package dev.ats.application.pipeline.sla;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

/** For whoever works with the applications on the job: what is published of a job says nothing of how long things may take. */
final class ViewSlaTargetsHandler implements QueryHandler.UnderOneThing<ViewSlaTargets, SlaTargetsView> {

    private final Jobs jobs;
    private final Slas slas;

    ViewSlaTargetsHandler(Jobs jobs, Slas slas) {
        this.jobs = jobs;
        this.slas = slas;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_BROWSE;
    }

    @Override
    public Optional<Facts> under(ViewSlaTargets query) {
        return jobs.find(query.job()).map(Jobs::factsOf);
    }

    @Override
    public Optional<SlaTargetsView> answer(ViewSlaTargets query, Visibility visibility) {
        return slas.find(query.job()).map(SlaTargetsView::of);
    }
}
