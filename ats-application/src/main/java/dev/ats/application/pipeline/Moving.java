package dev.ats.application.pipeline;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What moving, withdrawing and reinstating have in common: the step, and what was said about it. */
final class Moving {

    private final Applications applications;

    Moving(Applications applications) {
        this.applications = applications;
    }

    /**
     * Takes the step and shows it.
     *
     * @param reason what is said about it, or null
     */
    <R> Decision<R> step(
            ApplicationCase found, Stage to, Line reason, Seen seen, Moment moment, Function<ApplicationCase, R> show) {
        return step(
                found,
                application -> application.moveTo(to, found.pipeline(), factsOf(found, reason, moment), moment),
                reason,
                seen,
                show);
    }

    /**
     * Takes the step, shows where that leads, and saves beside it what is made of that.
     *
     * @param reason what is said about it, or null
     */
    <R> Decision<R> stepWith(
            ApplicationCase found,
            Stage to,
            Line reason,
            Moment moment,
            Function<Application, R> show,
            Function<R, Saving> beside) {
        return found.application()
                .moveTo(to, found.pipeline(), factsOf(found, reason, moment), moment)
                .fold(
                        moved -> {
                            R result = show.apply(moved.next());
                            List<Saving> savings = savings(moved, reason);
                            savings.add(beside.apply(result));
                            return Decision.accept(result, savings);
                        },
                        Decision::refuse);
    }

    /** The application with all that is needed to decide on moving it there. */
    Optional<ApplicationCase> find(ApplicationId id, Stage to) {
        if (Pipelines.anyHiresAt(to)) {
            return applications.find(id, Applications.Hold.OPENINGS);
        }
        return applications
                .find(id, Applications.Hold.NOTHING)
                // A stage that hires only in a pipeline of the organization's own is known as such once that is read.
                .flatMap(found -> found.pipeline().hiresAt(to)
                        ? applications.find(id, Applications.Hold.OPENINGS)
                        : Optional.of(found));
    }

    /** The same for a step of any kind. */
    <R> Decision<R> step(
            ApplicationCase found,
            Function<Application, Outcome<Change<Application>>> deed,
            Line reason,
            Seen seen,
            Function<ApplicationCase, R> show) {
        Application application = found.application();
        return seen.decide(application.version(), () -> deed.apply(application)
                .fold(
                        stepped -> Decision.accept(
                                show.apply(found.now(stepped.next(), reason)), savings(stepped, reason)),
                        Decision::refuse));
    }

    private static MoveFacts factsOf(ApplicationCase found, Line reason, Moment moment) {
        return found.at(moment.at()).facts().saying(reason != null);
    }

    private List<Saving> savings(Change<Application> moved, Line reason) {
        Application next = moved.next();
        List<Saving> savings = new ArrayList<>(List.of(applications.saving(moved)));
        if (reason != null) {
            savings.add(applications.remark(next.state().id(), next.version(), reason));
        }
        return savings;
    }
}
