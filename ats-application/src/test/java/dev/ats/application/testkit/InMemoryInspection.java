package dev.ats.application.testkit;

import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks into the in-memory tables from outside any unit of work. */
final class InMemoryInspection implements Inspection {
    private final InMemoryStore store;

    InMemoryInspection(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<Entry> journal(OrganizationId organization) {
        return store.tables().journal.stream()
                .filter(entry -> entry.organization().equals(organization))
                .map(entry -> new Entry(
                        entry.id(),
                        entry.by(),
                        entry.action(),
                        entry.object(),
                        entry.ending(),
                        entry.facts().stream()
                                .map(event -> event.getClass().getSimpleName())
                                .toList(),
                        entry.at(),
                        entry.requestId()))
                .toList();
    }

    @Override
    public List<Told> outbox(OrganizationId organization) {
        return store.tables().outbox.stream()
                .filter(row -> row.organization().equals(organization))
                .map(row -> new Told(
                        row.id(),
                        row.event().getClass().getSimpleName(),
                        row.event().about(),
                        row.by(),
                        row.at()))
                .toList();
    }

    @Override
    public List<Step> history(OrganizationId organization, ApplicationId application) {
        InMemoryTables tables = store.tables();
        return tables.history.entrySet().stream()
                .filter(entry -> entry.getKey().application().equals(application))
                .filter(entry ->
                        tables.applications.get(application).organization().equals(organization))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Step::sequence))
                .toList();
    }

    @Override
    public Map<Stage, Long> counts(OrganizationId organization, JobId job) {
        return store.tables().applications.values().stream()
                .filter(one ->
                        one.organization().equals(organization) && one.job().equals(job))
                .collect(Collectors.groupingBy(one -> one.last().to(), Collectors.counting()));
    }

    @Override
    public int filled(OrganizationId organization, JobId job) {
        return store.tables().filled.getOrDefault(job, 0);
    }

    @Override
    public Optional<Line> remark(OrganizationId organization, ApplicationId application, int sequence) {
        return Optional.ofNullable(store.tables().remarks.get(new InMemoryTables.StepKey(application, sequence)));
    }

    @Override
    public Optional<Body> letter(OrganizationId organization, ApplicationId application) {
        return Optional.ofNullable(store.tables().letters.get(application));
    }
}
