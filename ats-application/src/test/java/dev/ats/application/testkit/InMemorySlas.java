package dev.ats.application.testkit;

import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.application.pipeline.sla.Slas;
import dev.ats.domain.access.Facts;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.Pause;
import dev.ats.domain.pipeline.sla.SlaTargets;
import dev.ats.domain.pipeline.sla.SlaTerms;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Targets, and stays as they are looked at, in memory. */
final class InMemorySlas implements Slas, SlaReads {
    private final InMemoryStore store;

    InMemorySlas(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<SlaTargets> find(JobId job) {
        InMemoryUnitOfWork unit = store.unit();
        return Optional.ofNullable(unit.tables().jobs.get(job))
                .filter(state -> unit.isIn(state.organization()) && state.deletedAt() == null)
                .map(state -> targetsOf(unit.tables(), state));
    }

    @Override
    public Saving saving(Change<SlaTargets> change) {
        SlaTargets.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.TARGETS, state.organization(), change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, SlaTargets.State state) {
        InMemoryTables.reference(tables.jobs.containsKey(state.job()), "job of targets");
        SlaTargets.State before = tables.targets.get(state.job());
        // None of its own is the first version, which nobody writes.
        if (InMemoryTables.isFirst(state.version() - 1, before == null ? null : before.version() - 1)) {
            InMemoryTables.insert(tables.targets, state.job(), state);
        }
        tables.targets.put(state.job(), state);
    }

    @Override
    public Map<ApplicationId, Stay> stays(Collection<ApplicationId> applications, Visibility visibility) {
        return lasting(visibility)
                .filter(state -> applications.contains(state.id()))
                .collect(Collectors.toMap(Application.State::id, this::stayOf));
    }

    private Stay stayOf(Application.State state) {
        InMemoryTables tables = store.unit().tables();
        Stage stage = state.last().to();
        return new Stay(
                stage,
                InMemoryTemplates.of(tables, state.organization(), state.pipeline())
                        .targetOf(stage),
                state.last().at(),
                termsOf(tables, tables.jobs.get(state.job())));
    }

    @Override
    public Terms terms(Visibility visibility) {
        return terms(lasting(visibility));
    }

    Terms terms(Stream<Application.State> lasting) {
        List<Application.State> all = lasting.toList();
        InMemoryTables tables = store.unit().tables();
        Map<JobId, SlaTerms> special = all.stream()
                .map(Application.State::job)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), job -> termsOf(tables, tables.jobs.get(job))));
        special.values()
                .removeIf(terms -> terms.targets().isEmpty() && terms.pauses().isEmpty());
        Map<PipelineKey, Map<Stage, Integer>> targets = all.stream()
                .map(Application.State::pipeline)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> Slas.targetsOf(
                                InMemoryTemplates.of(tables, store.unit().organization(), key))));
        return new Terms(usual(tables, store.unit().organization()), special, targets);
    }

    /** The applications that are active, seen, and not the reader's own. */
    private Stream<Application.State> lasting(Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        AccountId self =
                visibility.fold(Visibility.Member::account, Visibility.OwnAccount::account, () -> null, () -> null);
        return unit.tables().applications.values().stream()
                .filter(state -> unit.isIn(state.organization()) && state.active())
                .filter(state -> {
                    var found = InMemoryApplications.caseOf(unit.tables(), state);
                    Facts facts = Facts.of(state.organization())
                            .ownedBy(found.owner())
                            .assignedTo(found.assigned());
                    return InMemorySight.sees(visibility, facts)
                            && (found.owner() == null || !found.owner().equals(self));
                });
    }

    static SlaTerms termsOf(InMemoryTables tables, Job.State job) {
        return new SlaTerms(
                usual(tables, job.organization()).week(),
                targetsOf(tables, job).state().hours(),
                pauses(tables.statuses.getOrDefault(job.id(), List.of())));
    }

    private static SlaTerms usual(InMemoryTables tables, OrganizationId organization) {
        SettingValues values =
                InMemoryAllSettings.valuesOf(tables, organization).orElse(SettingValues.DEFAULT);
        return new SlaTerms(Slas.weekOf(values.calendar()), Map.of(), List.of());
    }

    private static SlaTargets targetsOf(InMemoryTables tables, Job.State job) {
        SlaTargets.State targets = tables.targets.get(job.id());
        return targets == null ? SlaTargets.none(job.organization(), job.id()) : SlaTargets.of(targets);
    }

    private static List<Pause> pauses(List<InMemoryTables.Standing> statuses) {
        List<Pause> pauses = new ArrayList<>();
        Instant held = null;
        for (InMemoryTables.Standing standing : statuses) {
            boolean hold = standing.status() == JobStatus.ON_HOLD;
            if (hold && held == null) {
                held = standing.since();
            } else if (!hold && held != null) {
                pauses.add(new Pause(held, standing.since()));
                held = null;
            }
        }
        if (held != null) {
            pauses.add(new Pause(held, null));
        }
        return pauses;
    }
}
