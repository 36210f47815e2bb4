package dev.ats.application.pipeline.templates;

import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineKey;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pipeline of a job, and where its active applications are in it.
 *
 * @param pipeline its name and version
 * @param occupied every stage that active applications are in, in the order of the pipeline
 * @param stranded how many of them are where it has no open stage
 * @param version the job's
 */
public record JobPipelineView(
        JobId jobId, PipelineKey pipeline, Name name, List<Occupied> occupied, long stranded, int version) {

    /**
     * A stage that active applications are in.
     *
     * @param stranded whether the pipeline has no such open stage
     */
    public record Occupied(Stage stage, long count, boolean stranded) {}

    public JobPipelineView {
        occupied = List.copyOf(occupied);
    }

    /** @param counts how many active applications are in which stage */
    static JobPipelineView of(Job job, Pipeline pipeline, Map<Stage, Long> counts) {
        Set<Stage> stages = new LinkedHashSet<>(pipeline.stages());
        counts.keySet().stream().sorted(Comparator.comparing(Stage::key)).forEach(stages::add);
        List<Occupied> occupied = stages.stream()
                .filter(counts::containsKey)
                .map(stage -> new Occupied(stage, counts.get(stage), isStranded(stage, pipeline)))
                .toList();
        return new JobPipelineView(
                job.state().id(),
                pipeline.key(),
                pipeline.drawing().name(),
                occupied,
                occupied.stream()
                        .filter(Occupied::stranded)
                        .mapToLong(Occupied::count)
                        .sum(),
                job.state().version());
    }

    private static boolean isStranded(Stage stage, Pipeline pipeline) {
        return !pipeline.has(stage) || pipeline.kindOf(stage).isFinal();
    }
}
