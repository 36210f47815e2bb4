package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Refusal;
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

    /** The name of the step that takes an ended application up again; no pipeline has it as a move. */
    public static final MoveName REINSTATE = new MoveName("reinstate");

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

        /** The same, on its way through that pipeline: for whoever keeps applications. */
        public State goingThrough(PipelineKey other) {
            return new State(organization, id, job, candidate, other, appliedAt, active, last);
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
     *     ({@code allowed}); or {@link PipelineRules#TRANSITION_BLOCKED} with every unmet guard ({@code blocked_by}); or
     *     {@link PipelineRules#MOVE_NOT_PERMITTED}, when it is not up to who moves, with both
     */
    public Outcome<Change<Application>> moveTo(Stage to, Pipeline pipeline, MoveFacts facts, Moment moment) {
        Attempt<Stage> attempt = pipeline.workflow().towards(stage(), to, facts);
        return attempt.fold(
                moved -> Outcome.done(step(new MoveName(moved.move()), to, pipeline.kindOf(to), moment)),
                blocked -> Outcome.refused(blocked(blocked.unmet(), pipeline, facts)),
                none -> Outcome.refused(PipelineRules.TRANSITION_NOT_ALLOWED.broken("allowed", reachable(pipeline))));
    }

    /**
     * Takes it up again in the stage it was in when it ended: beside the pipeline, which never leads out of its ends. A
     * hire gives back the opening it had filled, so only whoever was not hired needs one that is left.
     *
     * @param other the active application of the same candidate on the same job, or null
     * @return the change; or {@link PipelineRules#NOT_ENDED}; or {@link PipelineRules#ALREADY_APPLIED} with the other
     *     ({@code application_id}); or {@link PipelineRules#TRANSITION_BLOCKED} by {@link MoveGuards#OPENING_LEFT}
     */
    public Outcome<Change<Application>> reinstate(
            ApplicationId other, Pipeline pipeline, MoveFacts facts, Moment moment) {
        if (state.active()) {
            return Outcome.refused(PipelineRules.NOT_ENDED.broken());
        }
        if (other != null) {
            return Outcome.refused(PipelineRules.ALREADY_APPLIED.broken("application_id", other.toString()));
        }
        StageKind ended = pipeline.kindOf(stage());
        if (ended != StageKind.WON && !MoveGuards.OPENING_LEFT.isMet(facts)) {
            return Outcome.refused(PipelineRules.TRANSITION_BLOCKED.broken(
                    "blocked_by", inWords(List.of(MoveGuards.OPENING_LEFT.unmet()))));
        }
        Step step = state.last().then(state.last().from(), REINSTATE, moment.by(), moment.at());
        return Outcome.done(Change.of(
                new Application(after(step, true)),
                new ApplicationReinstated(
                        state.id(), state.job(), state.candidate(), step.sequence(), step.from(), step.to(), ended)));
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
        return Change.of(
                new Application(after(step, !entered.isFinal())),
                new ApplicationMoved(
                        state.id(), state.job(), state.candidate(), step.sequence(), step.from(), to, move, entered));
    }

    private State after(Step step, boolean active) {
        return new State(
                state.organization(),
                state.id(),
                state.job(),
                state.candidate(),
                state.pipeline(),
                state.appliedAt(),
                active,
                step);
    }

    private Refusal blocked(List<UnmetGuard> unmet, Pipeline pipeline, MoveFacts facts) {
        if (unmet.stream().noneMatch(guard -> MoveGuards.asksWhoMoves(guard.name()))) {
            return PipelineRules.TRANSITION_BLOCKED.broken("blocked_by", inWords(unmet));
        }
        List<String> allowed = options(pipeline, facts.saying(true)).stream()
                .filter(Option::allowed)
                .map(option -> option.to().key())
                .toList();
        return new Refusal(
                PipelineRules.MOVE_NOT_PERMITTED, Map.of("blocked_by", inWords(unmet), "allowed", allowed), List.of());
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
