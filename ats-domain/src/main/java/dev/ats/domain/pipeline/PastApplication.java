package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.PipelineKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An application as it was at any instant, told from its history and from which pipelines its job has had since when. */
public final class PastApplication {

    private final Application.State now;
    private final Replay history;
    private final List<PipelineSince> chosen;
    private final Function<PipelineKey, Pipeline> pipelines;

    /**
     * The past of that application.
     *
     * @param chosen what its job has had, in order
     * @param pipelines finds those
     */
    public PastApplication(
            Application.State now,
            Replay history,
            List<PipelineSince> chosen,
            Function<PipelineKey, Pipeline> pipelines) {
        this.now = requireNonNull(now, "now");
        this.history = requireNonNull(history, "history");
        this.chosen = List.copyOf(chosen);
        this.pipelines = requireNonNull(pipelines, "pipelines");
    }

    /** The application as it was at that instant; nothing when it did not exist yet. */
    public Optional<Application> at(Instant instant) {
        return history.asOf(instant).map(step -> {
            PipelineKey pipeline = pipelineAt(instant);
            return Application.of(new Application.State(
                    now.organization(),
                    now.id(),
                    now.job(),
                    now.candidate(),
                    pipeline,
                    now.appliedAt(),
                    isActive(step, pipeline),
                    step));
        });
    }

    /** The one it began with; then each that its job was given while it was active, when those under way went over. */
    private PipelineKey pipelineAt(Instant instant) {
        PipelineKey pipeline = now.pipeline();
        boolean begun = false;
        for (PipelineSince since : chosen) {
            if (!since.at().isAfter(now.appliedAt())) {
                pipeline = since.pipeline();
                begun = true;
            } else if (begun && since.running() && !since.at().isAfter(instant) && isActiveAt(since.at(), pipeline)) {
                pipeline = since.pipeline();
            }
        }
        return pipeline;
    }

    private boolean isActiveAt(Instant instant, PipelineKey pipeline) {
        return history.asOf(instant).filter(step -> isActive(step, pipeline)).isPresent();
    }

    private boolean isActive(Step step, PipelineKey key) {
        Pipeline pipeline = pipelines.apply(key);
        return pipeline.has(step.to()) && !pipeline.kindOf(step.to()).isFinal();
    }
}
