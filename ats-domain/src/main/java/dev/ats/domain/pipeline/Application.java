package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.Move;
import dev.ats.domain.workflow.Option;
import dev.ats.domain.workflow.UnmetGuard;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A candidate on a job. It moves only along its pipeline, and each move is one step of a history without gaps, whose
 * last sequence is its version.
 */
public final class Application {

    private final State state;

    private Application(State state) {
        this.state = state;
    }

    /**
     * What an application is.
     *
     * @param active whether it has not ended; at most one is, per candidate and job
     * @param last the step that led to where it is
     */
    public record State(
            OrganizationId organization,
            ApplicationId id,
            JobId job,
            CandidateId candidate,
            PipelineKey pipeline,
            Instant appliedAt,
            boolean active,
            Step last) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(job, "job");
            requireNonNull(candidate, "candidate");
            requireNonNull(pipeline, "pipeline");
            requireNonNull(appliedAt, "appliedAt");
            requireNonNull(last, "last");
        }
    }

    /** The application that is in this state. */
    public static Application of(State state) {
        return new Application(requireNonNull(state, "state"));
    }

    /** A candidate applies to, or is entered on, a job. */
    public static Change<Application> submit(
            OrganizationId organization, JobId job, CandidateId candidate, Pipeline pipeline, Moment moment) {
        ApplicationId id = new ApplicationId(moment.newId());
        Step first = Step.first(pipeline.start(), moment.by(), moment.at());
        State state = new State(organization, id, job, candidate, pipeline.key(), moment.at(), true, first);
        return Change.of(new Application(state), new ApplicationSubmitted(id, job, candidate, first.to()));
    }

    /**
     * Moves to another stage.
     *
     * @param pipeline the one it goes through
     * @return the change; or {@link PipelineRules#TRANSITION_NOT_ALLOWED} with the stages that can be reached
     *     ({@code allowed}); or {@link PipelineRules#TRANSITION_BLOCKED} with every unmet guard ({@code blocked_by})
     */
    public Outcome<Change<Application>> moveTo(Stage to, Pipeline pipeline, MoveFacts facts, Moment moment) {
        Attempt<Stage> attempt = pipeline.workflow().towards(stage(), to, facts);
        return attempt.fold(
                moved -> Outcome.done(step(new MoveName(moved.move()), to, pipeline.kindOf(to), moment)),
                blocked -> Outcome.refused(
                        PipelineRules.TRANSITION_BLOCKED.broken("blocked_by", inWords(blocked.unmet()))),
                none -> Outcome.refused(PipelineRules.TRANSITION_NOT_ALLOWED.broken("allowed", reachable(pipeline))));
    }

    /** Every move from where it is, with what blocks it. */
    public List<Option<Stage>> options(Pipeline pipeline, MoveFacts facts) {
        return pipeline.workflow().options(stage(), facts);
    }

    /** The stage it is in. */
    public Stage stage() {
        return state.last().to();
    }

    /** Counts its steps. */
    public int version() {
        return state.last().sequence();
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private Change<Application> step(MoveName move, Stage to, StageKind entered, Moment moment) {
        Step step = state.last().then(to, move, moment.by(), moment.at());
        State next = new State(
                state.organization(),
                state.id(),
                state.job(),
                state.candidate(),
                state.pipeline(),
                state.appliedAt(),
                !entered.isFinal(),
                step);
        return Change.of(
                new Application(next),
                new ApplicationMoved(
                        state.id(), state.job(), state.candidate(), step.sequence(), step.from(), to, move, entered));
    }

    private List<String> reachable(Pipeline pipeline) {
        return pipeline.workflow().movesFrom(stage()).stream()
                .map(Move::to)
                .map(Stage::key)
                .toList();
    }

    private static List<Map<String, String>> inWords(List<UnmetGuard> unmet) {
        return unmet.stream()
                .map(guard -> Map.of("guard", guard.name(), "detail", guard.detail()))
                .toList();
    }
}
