package dev.ats.application.testkit;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.messaging.DeadLetter;
import dev.ats.application.messaging.Letter;
import dev.ats.application.messaging.MailReads;
import dev.ats.application.messaging.Occasion;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mails as they are written and looked at, in memory; of what only PostgreSQL keeps, keys are not found. */
final class InMemoryMailReads implements MailReads {
    private final InMemoryStore store;

    InMemoryMailReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Letter> letter(MailId id, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        return Optional.ofNullable(unit.tables().mails.get(id))
                .filter(state -> unit.isIn(state.organization()))
                .filter(state -> InMemorySight.sees(visibility, Facts.of(state.organization())))
                .map(state -> letter(unit.tables(), state));
    }

    private static Letter letter(InMemoryTables tables, Mail.State mail) {
        InMemoryTables.OutboxRow row = tables.outbox.stream()
                .filter(one -> one.id().equals(mail.event()))
                .findFirst()
                .orElseThrow();
        Organization.State organization = tables.organizations.get(mail.organization());
        Application.State application = row.event().about().kind() == Ref.Kind.APPLICATION
                ? tables.applications.values().stream()
                        .filter(one ->
                                one.id().value().equals(row.event().about().id()))
                        .findFirst()
                        .orElse(null)
                : null;
        return new Letter(
                Mail.of(mail),
                new Letter.Told(row.event(), row.by()),
                addressee(tables, mail, application),
                organization == null ? null : organization.name(),
                application == null ? null : matter(tables, application),
                null);
    }

    private static Letter.Addressee addressee(InMemoryTables tables, Mail.State mail, Application.State application) {
        return switch (mail.recipient().kind()) {
            case CANDIDATE -> {
                Candidate.State candidate = tables.candidates.get(application.candidate());
                yield new Letter.Addressee(candidate.name(), candidate.email());
            }
            case ACCOUNT -> {
                AccountId id = new AccountId(mail.recipient().id());
                boolean gone = (mail.template() == MailTemplate.APPLICATION_RECEIVED_TEAM
                                || mail.template() == MailTemplate.SLA_ALERT)
                        && !tables.memberships.containsKey(new InMemoryTables.MemberKey(mail.organization(), id));
                Account.State account = tables.accounts.get(id);
                yield gone || account == null ? null : new Letter.Addressee(account.fullName(), account.email());
            }
            case INVITATION -> null;
        };
    }

    private static Letter.Matter matter(InMemoryTables tables, Application.State application) {
        Candidate.State candidate = tables.candidates.get(application.candidate());
        Job.State job = tables.jobs.get(application.job());
        Email recruiter = InMemoryMails.recruitersOf(tables, job.id()).stream()
                .map(account ->
                        tables.memberships.get(new InMemoryTables.MemberKey(application.organization(), account)))
                .min(Comparator.comparing(member -> member.joinedAt()))
                .map(member -> tables.accounts.get(member.account()).email())
                .orElse(null);
        return new Letter.Matter(
                candidate.name(),
                candidate.account(),
                job.details().title(),
                application.last().sequence(),
                recruiter);
    }

    @Override
    public List<Occasion> occasions(List<Event> events, Author by, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        return IntStream.range(0, events.size())
                .filter(place -> InMemorySight.sees(visibility, Facts.of(unit.organization())))
                .mapToObj(place -> InMemoryMails.occasion(unit.tables(), new UUID(0, place), events.get(place), by))
                .toList();
    }

    @Override
    public Page<DeadLetter> deadLetters(Paging paging, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        Stream<DeadLetter> all = unit.tables().mails.values().stream()
                .filter(state -> unit.isIn(state.organization()) && state.status() == Mail.Status.DEAD)
                .filter(state -> InMemorySight.sees(visibility, Facts.of(state.organization())))
                .map(state -> DeadLetter.of(Mail.of(state)));
        return InMemoryPages.newestFirst(all, paging, letter -> Place.of(letter.id()));
    }
}
