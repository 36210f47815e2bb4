package dev.ats.application.testkit;

import dev.ats.application.kernel.Saving;
import dev.ats.application.messaging.Mails;
import dev.ats.application.messaging.Occasion;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.ApplicationSubmitted;
import dev.ats.domain.pipeline.sla.SlaBreached;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Mails in memory. */
final class InMemoryMails implements Mails {
    private final InMemoryStore store;

    InMemoryMails(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<Occasion> occasions(List<UUID> events) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().outbox.stream()
                .filter(row -> events.contains(row.id()) && unit.isIn(row.organization()))
                .map(row -> occasion(unit.tables(), row))
                .toList();
    }

    private static Occasion occasion(InMemoryTables tables, InMemoryTables.OutboxRow row) {
        return occasion(tables, row.id(), row.event(), row.by());
    }

    static Occasion occasion(InMemoryTables tables, UUID id, Event event, Author by) {
        AccountId candidate = null;
        Set<AccountId> recruiters = Set.of();
        if (event instanceof ApplicationSubmitted submitted) {
            candidate = accountOf(tables, submitted.candidate());
            recruiters = recruitersOf(tables, submitted.job());
        } else if (event instanceof SlaBreached breach) {
            recruiters = concernedBy(tables, breach.job());
        } else if (event instanceof ApplicationMoved moved) {
            candidate = accountOf(tables, moved.candidate());
        }
        return new Occasion(id, event, by, candidate, recruiters);
    }

    private static AccountId accountOf(InMemoryTables tables, CandidateId id) {
        Candidate.State candidate = tables.candidates.get(id);
        return candidate == null ? null : candidate.account();
    }

    static Set<AccountId> recruitersOf(InMemoryTables tables, JobId id) {
        Job.State job = tables.jobs.get(id);
        return job == null ? Set.of() : job.staff().recruiters();
    }

    /** The recruiters of a job, and the managers of the teams they are in. */
    private static Set<AccountId> concernedBy(InMemoryTables tables, JobId job) {
        OrganizationId organization = tables.jobs.get(job).organization();
        Set<AccountId> recruiters = recruitersOf(tables, job);
        Set<AccountId> concerned = new HashSet<>(recruiters);
        tables.access.teams.values().stream()
                .filter(team -> team.organization().equals(organization) && team.manager() != null)
                .filter(team -> team.members().stream().anyMatch(recruiters::contains))
                .forEach(team -> concerned.add(team.manager()));
        return concerned;
    }

    @Override
    public Optional<Mail> find(MailId id) {
        InMemoryUnitOfWork unit = store.unit();
        return Optional.ofNullable(unit.tables().mails.get(id))
                .filter(state -> unit.isIn(state.organization()))
                .map(Mail::of);
    }

    @Override
    public Saving saving(Change<Mail> change) {
        Mail.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.MAIL, state.organization(), change.events(), tables -> write(tables, state));
    }

    private static void write(InMemoryTables tables, Mail.State state) {
        Mail.State current = tables.mails.get(state.id());
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version()) && current != null) {
            return;
        }
        tables.mails.put(state.id(), state);
        if (state.status() == Mail.Status.QUEUED) {
            tables.mailsDue.put(state.id().value(), new InMemoryTables.Waiting(state.organization(), state.nextAt()));
        } else {
            tables.mailsDue.remove(state.id().value());
        }
    }

    @Override
    public Saving addressed(List<UUID> events) {
        return InMemorySaving.of(InMemorySaving.Rank.OUTBOX, null, List.of(), tables -> tables.eventsDue
                .keySet()
                .removeAll(Set.copyOf(events)));
    }

    @Override
    public Saving settled(MailId id) {
        return InMemorySaving.of(
                InMemorySaving.Rank.MAIL, null, List.of(), tables -> tables.mailsDue.remove(id.value()));
    }
}
