package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.EventReader;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Saving;
import dev.ats.application.messaging.Mails;
import dev.ats.application.messaging.Occasion;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.access.invitations.MemberInvited;
import dev.ats.domain.access.sessions.AccountTokenMade;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.ApplicationRepeated;
import dev.ats.domain.pipeline.ApplicationSubmitted;
import dev.ats.domain.pipeline.sla.SlaBreached;
import dev.ats.domain.shared.Change;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Mails as rows, each with a row of the queue while it waits. */
public final class JdbcMails implements Mails {

    private static final Sql OCCASIONS = Sql.of(OccasionRow.of("""
            select o.id, o.type, o.event, o.by, 1 as place from outbox o
            where o.organization_id = organization() and o.id = any(:events) and o.type = any(:types)"""));
    /** What anybody is written to about; see {@code Addressing}. */
    private static final Set<String> MAILED = EventReader.namesOf(Set.of(
            ApplicationSubmitted.class,
            ApplicationMoved.class,
            ApplicationRepeated.class,
            SlaBreached.class,
            AccountTokenMade.class,
            MemberInvited.class,
            PasswordChanged.class));

    private static final Sql FIND = Sql.of("select " + MailRow.COLUMNS + """
             from mails m where m.organization_id = organization() and m.id = :id""");
    private static final Sql ADD = Sql.of("""
            with added as (
              insert into mails (organization_id, id, event_id, template, recipient_kind, recipient_id, status, attempts,
                next_at, created_at, version)
              values (:organization, :id, :event, :template, :recipient_kind, :recipient, :status, 0, :next_at,
                :created_at, 1)
              on conflict do nothing
              returning id, organization_id, next_at)
            insert into mail_due (mail_id, organization_id, due_at)
            select id, organization_id, next_at from added""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update mails set status = :status, attempts = :attempts, last_error = :last_error, next_at = :next_at,
                sent_at = :sent_at, version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");
    private static final Sql QUEUE = Sql.of("""
            insert into mail_due (mail_id, organization_id, due_at) values (:id, :organization, :next_at)
            on conflict (mail_id) do update set due_at = excluded.due_at""");
    private static final Sql UNQUEUE = Sql.of("delete from mail_due where mail_id = :id");
    private static final Sql ADDRESSED = Sql.of("delete from outbox_due where event_id = any(:events)");

    private final JdbcUnitsOfWork units;

    public JdbcMails(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public List<Occasion> occasions(List<UUID> events) {
        return units.current().list(OCCASIONS.bind().uuids("events", events).texts("types", MAILED), OccasionRow::read);
    }

    @Override
    public Optional<Mail> find(MailId id) {
        return units.current().first(FIND.bind().id("id", id), MailRow::read);
    }

    @Override
    public Saving saving(Change<Mail> change) {
        Mail.State state = change.next().state();
        Stream<Rank.Write> writes = state.version() == 1
                ? Stream.of(Rank.MAILS.write(state.id(), added(state)))
                : Stream.of(
                        Rank.MAILS.write(state.id(), changed(state)),
                        Rank.MAIL_DUE.write(
                                state.id(), change.next().isQueued() ? queued(state) : unqueued(state.id())));
        return new JdbcSaving(change.events(), writes.toList());
    }

    @Override
    public Saving addressed(List<UUID> events) {
        return JdbcSaving.of(Rank.OUTBOX.write(ADDRESSED.bind().uuids("events", events)));
    }

    @Override
    public Saving settled(MailId id) {
        return JdbcSaving.of(Rank.MAIL_DUE.write(id, unqueued(id)));
    }

    private static Bound added(Mail.State state) {
        return ADD.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .uuid("event", state.event())
                .word("template", state.template())
                .word("recipient_kind", state.recipient().kind())
                .uuid("recipient", state.recipient().id())
                .word("status", state.status())
                .instant("next_at", state.nextAt())
                .instant("created_at", state.createdAt());
    }

    private static Bound changed(Mail.State state) {
        return CHANGE.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .word("status", state.status())
                .number("attempts", state.attempts())
                .text("last_error", state.fault())
                .instant("next_at", state.nextAt())
                .instant("sent_at", state.sentAt())
                .number("version", state.version())
                .number("seen", state.version() - 1);
    }

    private static Bound queued(Mail.State state) {
        return QUEUE.bind()
                .id("id", state.id())
                .id("organization", state.organization())
                .instant("next_at", state.nextAt());
    }

    private static Bound unqueued(MailId id) {
        return UNQUEUE.bind().id("id", id);
    }
}
