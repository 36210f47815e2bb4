package dev.ats.domain.jobs;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.Workflow;
import dev.ats.domain.workflow.WorkflowBuilder;
import java.util.List;
import java.util.Locale;

/** Where a job may go from where it stands: {@code draft -> open <-> on_hold -> closed -> open}, until it is deleted. */
public final class JobLifecycle {

    /** Where a job can be: the statuses people give it, and the end, which is not one of them. */
    enum Place {
        DRAFT,
        OPEN,
        ON_HOLD,
        CLOSED,
        DELETED
    }

    private static final Workflow<Place, Void> WORKFLOW = drawn();

    private JobLifecycle() {}

    /** Attempts to give a job another status. */
    static Attempt<Place> towards(JobStatus from, JobStatus to) {
        return WORKFLOW.towards(placeOf(from), placeOf(to), null);
    }

    /** The statuses that a job of this status can be given. */
    public static List<JobStatus> from(JobStatus status) {
        return WORKFLOW.movesFrom(placeOf(status)).stream()
                .filter(move -> move.to() != Place.DELETED)
                .map(move -> JobStatus.valueOf(move.to().name()))
                .toList();
    }

    /** A picture of it, as a Mermaid diagram. */
    public static String toMermaid() {
        return WORKFLOW.toMermaid();
    }

    private static Place placeOf(JobStatus status) {
        return Place.valueOf(status.name());
    }

    private static Workflow<Place, Void> drawn() {
        WorkflowBuilder<Place, Void> draw = Workflow.named("job");
        draw.start(Place.DRAFT).state(Place.OPEN, Place.ON_HOLD, Place.CLOSED).end(Place.DELETED);
        draw.move("open").from(Place.DRAFT).to(Place.OPEN);
        draw.move("hold").from(Place.OPEN).to(Place.ON_HOLD);
        draw.move("resume").from(Place.ON_HOLD).to(Place.OPEN);
        draw.move("close").from(Place.OPEN, Place.ON_HOLD).to(Place.CLOSED);
        draw.move("reopen").from(Place.CLOSED).to(Place.OPEN);
        draw.move("delete").fromEveryOpenState().to(Place.DELETED);
        return draw.writing(place -> place.name().toLowerCase(Locale.ROOT)).build();
    }
}
