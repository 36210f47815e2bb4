package dev.ats.domain.pipeline.sla;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the stays of applications on one job are measured by, whatever instant is asked about.
 *
 * @param week as the organization has set it now, for past instants too
 * @param targets of the job's own, by stage
 * @param pauses when the job was on hold, ever
 */
public record SlaTerms(WorkWeek week, Map<Stage, TargetHours> targets, List<Pause> pauses) {

    public SlaTerms {
        requireNonNull(week, "week");
        targets = Map.copyOf(targets);
        pauses = List.copyOf(pauses);
    }

    /**
     * How a stay in that stage stands at that instant, by what was known of holds then.
     *
     * @param usual hours the pipeline gives that stage, or null
     * @param entered when the application came into the stage
     * @return null when the stage has no target
     */
    public Sla at(Stage stage, Integer usual, Instant entered, Instant now) {
        SlaClock clock = clock(stage, usual, now);
        return clock == null ? null : clock.at(entered, now);
    }

    /** What measures stays in that stage, by what is known of holds at that instant; null when it has no target. */
    public SlaClock clock(Stage stage, Integer usual, Instant now) {
        Integer hours =
                targets.containsKey(stage) ? Integer.valueOf(targets.get(stage).value()) : usual;
        return hours == null ? null : new SlaClock(WorkingTime.of(week).without(Pause.knownAt(now, pauses)), hours);
    }
}
