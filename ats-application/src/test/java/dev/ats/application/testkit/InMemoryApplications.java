package dev.ats.application.testkit;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.Applications;
import dev.ats.application.pipeline.FeedbackSummary;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.ApplicationsMovedOver;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.Mover;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applications in memory. */
final class InMemoryApplications implements Applications {
    private final InMemoryStore store;

    InMemoryApplications(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<ApplicationCase> find(ApplicationId id, Hold hold) {
        InMemoryUnitOfWork unit = store.unit();
        Application.State found = unit.tables().applications.get(id);
        if (found == null || !unit.isIn(found.organization())) {
            return Optional.empty();
        }
        if (hold == Hold.OPENINGS) {
            unit.hold(found.job());
        }
        // Read again: while it waited, others may have moved it or filled an opening.
        InMemoryTables now = unit.tables();
        return Optional.of(caseOf(now, now.applications.get(id)));
    }

    static ApplicationCase caseOf(InMemoryTables tables, Application.State application) {
        Job.State job = tables.jobs.get(application.job());
        Candidate.State candidate = tables.candidates.get(application.candidate());
        return new ApplicationCase(
                Application.of(application),
                InMemoryTemplates.of(tables, application.organization(), application.pipeline()),
                job.details().title(),
                new ApplicationCase.Person(candidate.id(), candidate.name(), candidate.email()),
                candidate.account(),
                Job.of(job).staff(),
                factsOf(tables, job, application.id()),
                fileOf(tables, application));
    }

    private static MoveFacts factsOf(InMemoryTables tables, Job.State job, ApplicationId application) {
        List<Feedback.State> given = tables.feedback.values().stream()
                .filter(one -> one.application().equals(application))
                .toList();
        int interviews = (int) given.stream()
                .filter(one -> one.type() == FeedbackType.INTERVIEW)
                .count();
        return new MoveFacts(
                InMemoryJobs.isOpeningLeft(tables, job), given.size(), interviews, false, Duration.ZERO, Mover.ANYBODY);
    }

    private static ApplicationCase.File fileOf(InMemoryTables tables, Application.State application) {
        InMemoryTables.StepKey last =
                new InMemoryTables.StepKey(application.id(), application.last().sequence());
        int[] ratings = tables.feedback.values().stream()
                .filter(one -> one.application().equals(application.id()))
                .mapToInt(one -> one.rating().value())
                .toArray();
        return new ApplicationCase.File(
                tables.letters.get(application.id()),
                tables.remarks.get(last),
                FeedbackSummary.of(ratings.length, Arrays.stream(ratings).sum()),
                InMemoryCandidateTags.tagsOf(tables, application.candidate()));
    }

    @Override
    public Saving saving(Change<Application> change) {
        Application.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.APPLICATION, state.organization(), change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, Application.State state) {
        Job.State job = tables.jobs.get(state.job());
        Candidate.State candidate = tables.candidates.get(state.candidate());
        InMemoryTables.reference(
                job != null && job.organization().equals(state.organization()), "job of an application");
        InMemoryTables.reference(
                candidate != null && candidate.organization().equals(state.organization()),
                "candidate of an application");
        InMemoryTables.unique(isGone(job, state.last()), "job that is left to apply to");
        InMemoryTables.unique(
                state.last().from() == null && !job.pipeline().equals(state.pipeline()), "pipeline of a job");
        InMemoryTables.unique(state.active() && isActiveElsewhere(tables, state), "active application");
        Application.State current = tables.applications.get(state.id());
        if (InMemoryTables.isFirst(
                state.last().sequence(), current == null ? null : current.last().sequence())) {
            InMemoryTables.insert(tables.applications, state.id(), state);
        } else {
            if (!current.pipeline().equals(state.pipeline())) {
                throw new Conflict(Conflict.Kind.STALE, "pipeline of " + state.id(), null);
            }
            tables.applications.put(state.id(), state);
        }
        InMemoryTables.insert(
                tables.history,
                new InMemoryTables.StepKey(state.id(), state.last().sequence()),
                state.last());
    }

    /** What becomes active needs the job as it was decided upon; what moves on does not. */
    private static boolean isGone(Job.State job, Step last) {
        if (last.from() == null) {
            return !Job.of(job).isOnBoard();
        }
        return Application.REINSTATE.equals(last.move()) && job.deletedAt() != null;
    }

    private static boolean isActiveElsewhere(InMemoryTables tables, Application.State state) {
        return tables.applications.values().stream()
                .anyMatch(one -> one.active()
                        && !one.id().equals(state.id())
                        && one.job().equals(state.job())
                        && one.candidate().equals(state.candidate()));
    }

    @Override
    public Map<Stage, Long> occupied(JobId job) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().applications.values().stream()
                .filter(one -> unit.isIn(one.organization()) && one.job().equals(job) && one.active())
                .collect(Collectors.groupingBy(one -> one.last().to(), Collectors.counting()));
    }

    @Override
    public Saving movingOver(JobId job, Pipeline to, long count) {
        return InMemorySaving.of(
                InMemorySaving.Rank.APPLICATION,
                store.unit().organization(),
                List.of(new ApplicationsMovedOver(job, to.key(), count)),
                tables -> moveOver(tables, job, to));
    }

    private static void moveOver(InMemoryTables tables, JobId job, Pipeline to) {
        for (Application.State one : List.copyOf(tables.applications.values())) {
            if (one.job().equals(job) && one.active()) {
                Stage stage = one.last().to();
                InMemoryTables.unique(!to.has(stage) || to.kindOf(stage).isFinal(), "stranded application");
                tables.applications.put(one.id(), one.goingThrough(to.key()));
            }
        }
    }

    @Override
    public Saving remark(ApplicationId id, int sequence, Line reason) {
        InMemoryTables.StepKey step = new InMemoryTables.StepKey(id, sequence);
        return InMemorySaving.of(InMemorySaving.Rank.TEXT, store.unit().organization(), List.of(), tables -> {
            InMemoryTables.reference(tables.history.containsKey(step), "step of a remark");
            InMemoryTables.insert(tables.remarks, step, reason);
        });
    }

    @Override
    public Saving letter(ApplicationId id, Body letter) {
        return InMemorySaving.of(InMemorySaving.Rank.TEXT, store.unit().organization(), List.of(), tables -> {
            InMemoryTables.reference(tables.applications.containsKey(id), "application of a letter");
            InMemoryTables.insert(tables.letters, id, letter);
        });
    }
}
