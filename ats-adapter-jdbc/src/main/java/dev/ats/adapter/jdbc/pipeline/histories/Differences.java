package dev.ats.adapter.jdbc.pipeline.histories;

import dev.ats.domain.pipeline.HistoryFault;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds and tells the differences in one organization. */
final class Differences {

    private final OrganizationId organization;
    private final Consumer<String> report;
    private long count;

    Differences(OrganizationId organization, Consumer<String> report) {
        this.organization = organization;
        this.report = report;
    }

    long count() {
        return count;
    }

    /** Of an application. */
    void of(Recorded one, KnownPipelines pipelines) {
        String who = "application " + one.id();
        if (one.state() == null || one.unreadable() > 0) {
            tell(
                    who,
                    "unreadable: " + (one.state() == null ? "its row" : one.unreadable() + " of its steps")
                            + " cannot be read");
        }
        if (one.state() == null) {
            return;
        }
        one.history().faults(pipelines.all(one.pipelines())).forEach(fault -> tell(who, inWords(fault)));
        Optional<Pipeline> pipeline = pipelines.find(one.state().pipeline());
        if (pipeline.isEmpty()) {
            tell(who, "no_pipeline: there is no pipeline " + one.state().pipeline());
            return;
        }
        one.history().unlike(one.state(), pipeline.get()).forEach(fault -> tell(who, inWords(fault)));
    }

    /** Of a job. */
    void of(Counted job, KnownPipelines pipelines) {
        String who = "job " + job.job();
        Map<Stage, Long> there = new HashMap<>();
        job.there().values().forEach(stages -> stages.forEach((stage, n) -> there.merge(stage, n, Long::sum)));
        TreeSet<Stage> stages = new TreeSet<>(Comparator.comparing(Stage::key));
        stages.addAll(there.keySet());
        stages.addAll(job.kept().keySet());
        for (Stage stage : stages) {
            long kept = job.kept().getOrDefault(stage, 0L);
            long real = there.getOrDefault(stage, 0L);
            if (kept != real) {
                tell(who, "stage_count: " + kept + " are counted in " + stage + ", and there are " + real);
            }
        }
        long hired = job.there().entrySet().stream()
                .mapToLong(entry -> hired(entry.getKey(), entry.getValue(), pipelines))
                .sum();
        if (job.filled() != hired) {
            tell(who, "filled: " + job.filled() + " openings are filled, and " + hired + " are hired");
        }
        job.twice()
                .forEach(candidate ->
                        tell(who, "twice_active: candidate " + candidate + " has more than one active application"));
    }

    private static long hired(PipelineKey key, Map<Stage, Long> stages, KnownPipelines pipelines) {
        return pipelines
                .find(key)
                .map(pipeline -> stages.entrySet().stream()
                        .filter(entry -> pipeline.hiresAt(entry.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .orElse(0L);
    }

    private static String inWords(HistoryFault fault) {
        StringBuilder words = new StringBuilder(fault.kind().name().toLowerCase(Locale.ROOT));
        words.append(": step ").append(fault.sequence());
        if (fault.stands() != null || fault.expected() != null) {
            words.append(", ").append(fault.stands() == null ? "nothing" : fault.stands());
        }
        if (fault.expected() != null) {
            words.append(" instead of ").append(fault.expected());
        }
        return words.toString();
    }

    private void tell(String who, String what) {
        count++;
        report.accept(who + " of organization " + organization + ": " + what);
    }
}
