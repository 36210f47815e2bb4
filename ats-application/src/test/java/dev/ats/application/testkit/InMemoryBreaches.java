package dev.ats.application.testkit;

import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationReads.End;
import dev.ats.application.pipeline.ApplicationReads.Stretch;
import dev.ats.application.pipeline.Breaches;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.sla.SlaBreached;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaches in memory. */
final class InMemoryBreaches implements Breaches {
    private final InMemoryStore store;
    private final InMemorySlas slas;

    InMemoryBreaches(InMemoryStore store, InMemorySlas slas) {
        this.store = store;
        this.slas = slas;
    }

    @Override
    public List<OrganizationId> organizations() {
        return store.tables().organizations.values().stream()
                .filter(one -> one.status() == OrganizationStatus.ACTIVE)
                .map(one -> one.id())
                .toList();
    }

    @Override
    public SlaReads.Terms terms() {
        return slas.terms(here());
    }

    @Override
    public List<Overdue> untold(List<Stretch> stretches, int most) {
        InMemoryTables tables = store.unit().tables();
        return IntStream.range(0, stretches.size())
                .boxed()
                .flatMap(
                        number -> here().filter(state -> InMemoryApplicationReads.isAlong(stretches.get(number), state))
                                .filter(state -> !tables.alerts.containsKey(stayOf(state)))
                                .sorted(Comparator.comparing(state ->
                                        new End(state.last().at(), state.id().value())))
                                .limit(most)
                                .map(state -> overdue(number, state)))
                .toList();
    }

    private static InMemoryTables.StepKey stayOf(Application.State state) {
        return new InMemoryTables.StepKey(state.id(), state.last().sequence());
    }

    private static Overdue overdue(int number, Application.State state) {
        return new Overdue(
                number,
                state.id(),
                state.job(),
                state.last().to(),
                state.last().sequence(),
                state.last().at());
    }

    private Stream<Application.State> here() {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().applications.values().stream()
                .filter(state -> unit.isIn(state.organization()) && state.active());
    }

    @Override
    public Saving telling(SlaBreached breach, Instant now) {
        return InMemorySaving.of(
                InMemorySaving.Rank.OPINION,
                store.unit().organization(),
                List.of(breach),
                tables -> InMemoryTables.insert(
                        tables.alerts, new InMemoryTables.StepKey(breach.application(), breach.sequence()), now));
    }
}
