package dev.ats.domain.pipeline.sla;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The targets that a job has of its own, in place of its pipeline's. Until it has any, they stand at their first version. */
public final class SlaTargets {

    private final State state;

    private SlaTargets(State state) {
        this.state = state;
    }

    /**
     * What they are.
     *
     * @param hours by stage; a stage that is not there has what the pipeline gives it
     */
    public record State(OrganizationId organization, JobId job, Map<Stage, TargetHours> hours, int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(job, "job");
            hours = Map.copyOf(hours);
        }
    }

    /** The targets that are in this state. */
    public static SlaTargets of(State state) {
        return new SlaTargets(requireNonNull(state, "state"));
    }

    /** Of a job that has none of its own. */
    public static SlaTargets none(OrganizationId organization, JobId job) {
        return new SlaTargets(new State(organization, job, Map.of(), 1));
    }

    /**
     * These are the targets from now on, and no others.
     *
     * @param pipeline the one that applications on the job go through
     * @return the change, without an event where nothing becomes different; or {@link SlaRules#UNKNOWN_STAGE} for each
     *     stage that the pipeline has not, or in which applications end
     */
    public Outcome<Change<SlaTargets>> become(Map<Stage, TargetHours> hours, Pipeline pipeline) {
        List<Refusal.Fault> unknown = hours.keySet().stream()
                .filter(stage -> !pipeline.has(stage) || pipeline.kindOf(stage).isFinal())
                .sorted(Comparator.comparing(Stage::key))
                .map(stage ->
                        new Refusal.Fault("/targets/" + stage, "is no stage in which applications of this job stay"))
                .toList();
        if (!unknown.isEmpty()) {
            return Outcome.refused(new Refusal(SlaRules.UNKNOWN_STAGE, Map.of(), unknown));
        }
        if (hours.equals(state.hours())) {
            return Outcome.done(Change.of(this));
        }
        State next = new State(state.organization(), state.job(), hours, state.version() + 1);
        List<Stage> stages =
                hours.keySet().stream().sorted(Comparator.comparing(Stage::key)).toList();
        return Outcome.done(Change.of(new SlaTargets(next), new SlaTargetsChanged(state.job(), stages)));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
