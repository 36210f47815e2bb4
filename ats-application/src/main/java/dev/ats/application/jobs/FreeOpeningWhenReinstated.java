package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Reaction;
import dev.ats.domain.pipeline.ApplicationReinstated;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.Moment;

/** A hire that is taken back gives back the opening it had filled. */
final class FreeOpeningWhenReinstated implements Reaction<ApplicationReinstated, ApplicationReinstated> {

    private final Jobs jobs;

    FreeOpeningWhenReinstated(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Class<ApplicationReinstated> to() {
        return ApplicationReinstated.class;
    }

    @Override
    public ApplicationReinstated load(ApplicationReinstated reinstated) {
        return reinstated;
    }

    @Override
    public Decision<Void> decide(ApplicationReinstated event, ApplicationReinstated reinstated, Moment moment) {
        return reinstated.left() == StageKind.WON
                ? Decision.accept(null, jobs.freeing(reinstated.job()))
                : Decision.accept(null);
    }
}
