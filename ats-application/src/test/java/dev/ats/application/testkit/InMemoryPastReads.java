package dev.ats.application.testkit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.FeedbackSummary;
import dev.ats.application.pipeline.PastReads;
import dev.ats.application.testkit.InMemoryTables.StepKey;
import dev.ats.domain.access.Facts;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.PipelineSince;
import dev.ats.domain.pipeline.Replay;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Applications as they were, in memory. */
final class InMemoryPastReads implements PastReads {
    private final InMemoryStore store;

    InMemoryPastReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Past of(ApplicationId application, Instant until, Visibility visibility) {
        InMemoryTables tables = store.unit().tables();
        Application.State state = tables.applications.get(application);
        if (state == null || !sees(state, visibility)) {
            return new Past(List.of(), List.of(), FeedbackSummary.NONE);
        }
        int[] ratings = tables.feedback.values().stream()
                .filter(one ->
                        one.application().equals(application) && !one.at().isAfter(until))
                .mapToInt(one -> one.rating().value())
                .toArray();
        return new Past(
                steps(tables, application)
                        .filter(step -> !step.at().isAfter(until))
                        .map(step -> new ApplicationReads.Said(
                                step, tables.remarks.get(new StepKey(application, step.sequence()))))
                        .toList(),
                pipelines(state.job(), visibility),
                FeedbackSummary.of(ratings.length, Arrays.stream(ratings).sum()));
    }

    @Override
    public List<PipelineSince> pipelines(JobId job, Visibility visibility) {
        return store.unit().tables().jobPipelines.stream()
                .filter(row -> row.job().equals(job))
                .map(row -> new PipelineSince(row.pipeline(), row.running(), row.at()))
                .toList();
    }

    @Override
    public Map<Stage, Long> counts(JobId job, Instant at, Visibility visibility) {
        return stood(job, at, visibility).collect(groupingBy(ApplicationRow::stage, counting()));
    }

    @Override
    public Map<Stage, List<ApplicationRow>> newest(JobId job, int most, Instant at, Visibility visibility) {
        return stood(job, at, visibility).collect(groupingBy(ApplicationRow::stage)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .sorted(Comparator.comparing(
                                        (ApplicationRow row) -> row.id().toString())
                                .reversed())
                        .limit(most)
                        .toList()));
    }

    private Stream<ApplicationRow> stood(JobId job, Instant at, Visibility visibility) {
        InMemoryTables tables = store.unit().tables();
        return tables.applications.values().stream()
                .filter(state -> state.job().equals(job) && sees(state, visibility))
                .flatMap(state -> Replay.of(steps(tables, state.id()).toList()).asOf(at).stream()
                        .map(step -> row(tables, state, step)));
    }

    private static ApplicationRow row(InMemoryTables tables, Application.State state, Step step) {
        return new ApplicationRow(
                state.id(),
                state.job(),
                InMemoryApplications.caseOf(tables, state).person(),
                step.to(),
                true,
                state.appliedAt(),
                step.at(),
                step.sequence());
    }

    private static Stream<Step> steps(InMemoryTables tables, ApplicationId application) {
        return tables.history.entrySet().stream()
                .filter(entry -> entry.getKey().application().equals(application))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(Step::sequence));
    }

    private boolean sees(Application.State state, Visibility visibility) {
        ApplicationCase found = InMemoryApplications.caseOf(store.unit().tables(), state);
        return store.unit().isIn(state.organization())
                && InMemorySight.sees(
                        visibility,
                        Facts.of(state.organization()).ownedBy(found.owner()).assignedTo(found.assigned()));
    }
}
