package dev.ats.adapter.jdbc.pipeline.histories;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.PipelineKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is counted of a job, and what there is of it. */
final class Counted {

    private final UUID job;
    private final Map<Stage, Long> kept = new HashMap<>();
    private final Map<PipelineKey, Map<Stage, Long>> there = new HashMap<>();
    private final List<UUID> active = new ArrayList<>();
    private long filled;

    Counted(UUID job) {
        this.job = job;
    }

    UUID job() {
        return job;
    }

    /** How many are kept to be in that stage. */
    void keeps(Stage stage, long count) {
        if (count != 0) {
            kept.put(stage, count);
        }
    }

    /** How many are in that stage of that pipeline. */
    void has(PipelineKey pipeline, Stage stage, long count) {
        there.computeIfAbsent(pipeline, none -> new HashMap<>()).put(stage, count);
    }

    /** How many openings are said to be filled. */
    void isFilled(long count) {
        filled = count;
    }

    /** A candidate has more than one active application on it. */
    void isAppliedToTwice(UUID candidate) {
        active.add(candidate);
    }

    Map<Stage, Long> kept() {
        return kept;
    }

    Map<PipelineKey, Map<Stage, Long>> there() {
        return there;
    }

    List<UUID> twice() {
        return active;
    }

    long filled() {
        return filled;
    }
}
