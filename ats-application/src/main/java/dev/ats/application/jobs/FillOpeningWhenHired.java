package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Reaction;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.Moment;

/** A hire fills an opening; that one was left is what its guard has seen under the same lock. */
final class FillOpeningWhenHired implements Reaction<ApplicationMoved, ApplicationMoved> {

    private final Jobs jobs;

    FillOpeningWhenHired(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Class<ApplicationMoved> to() {
        return ApplicationMoved.class;
    }

    @Override
    public ApplicationMoved load(ApplicationMoved moved) {
        return moved;
    }

    @Override
    public Decision<Void> decide(ApplicationMoved event, ApplicationMoved moved, Moment moment) {
        return moved.entered() == StageKind.WON
                ? Decision.accept(null, jobs.filling(moved.job()))
                : Decision.accept(null);
    }
}
