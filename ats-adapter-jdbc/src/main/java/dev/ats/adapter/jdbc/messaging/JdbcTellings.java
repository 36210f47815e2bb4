package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.kernel.Words;
import dev.ats.application.kernel.Saving;
import dev.ats.application.messaging.listening.Tellings;
import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Listeners and tellings as rows outside row-level security; the row of a telling is its place in the queue too. */
public final class JdbcTellings implements Tellings {

    /** What {@link #read} needs, of {@code tellings t}. */
    static final String COLUMNS = """
            t.organization_id, t.event_id, t.listener, t.status, t.attempts, t.last, t.due_at, t.created_at, t.version
            """;

    private static final Sql LISTENERS = Sql.of("select name from listeners");
    private static final Sql REGISTER = Sql.of("""
            insert into listeners (name, since) values (:name, :since) on conflict do nothing""");
    private static final Sql FORGET = Sql.of("delete from listeners where name = :name");
    private static final Sql FIND = Sql.of("select " + COLUMNS + """
             from tellings t where t.listener = :listener and t.event_id = :event""");

    /** Nothing for one that is not registered any more. */
    private static final Sql ADD = Sql.of("""
            insert into tellings (listener, event_id, organization_id, status, attempts, due_at, created_at, version)
            select l.name, :event, :organization, :status, 0, :next_at, :created_at, 1
            from listeners l where l.name = :listener
            on conflict do nothing""");

    /** Only while it still is whose it was: a lease may have run out meanwhile, and somebody else been faster. */
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update tellings set status = :status, attempts = :attempts, last = :last, due_at = :next_at,
                version = :version
              where listener = :listener and event_id = :event and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private static final Sql REMOVE = Sql.of("""
            with removed as (
              delete from tellings where listener = :listener and event_id = :event and version = :seen
              returning 1)
            select exactly_one((select count(*) from removed))""");

    private final JdbcUnitsOfWork units;

    public JdbcTellings(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Set<ListenerName> listeners() {
        return Set.copyOf(units.current().list(LISTENERS.bind(), row -> row.text("name", ListenerName::new)));
    }

    @Override
    public Saving registered(ListenerName listener, Instant at) {
        return JdbcSaving.of(Rank.LISTENERS.write(
                listener, REGISTER.bind().text("name", listener).instant("since", at)));
    }

    @Override
    public Saving forgotten(ListenerName listener) {
        return JdbcSaving.of(Rank.LISTENERS.write(listener, FORGET.bind().text("name", listener)));
    }

    @Override
    public Optional<Telling> find(ListenerName listener, UUID event) {
        return units.current().first(FIND.bind().text("listener", listener).uuid("event", event), JdbcTellings::read);
    }

    @Override
    public Saving saving(Change<Telling> change) {
        Telling.State state = change.next().state();
        return JdbcSaving.of(
                change.events(), Rank.TELLINGS.write(state.listener() + " " + state.event(), written(state)));
    }

    static Telling read(Row row) {
        return Telling.of(new Telling.State(
                row.id("organization_id", OrganizationId::new),
                row.uuid("event_id"),
                row.text("listener", ListenerName::new),
                row.word("status", Telling.Status.class),
                row.number("attempts"),
                row.text("last", word -> Words.read(Hearing.class, word)),
                row.instant("due_at"),
                row.instant("created_at"),
                row.number("version")));
    }

    private static Bound written(Telling.State state) {
        if (state.version() == 1) {
            return added(state);
        }
        return state.status() == Telling.Status.HEARD ? removed(state) : changed(state);
    }

    private static Bound added(Telling.State state) {
        return ADD.bind()
                .text("listener", state.listener())
                .uuid("event", state.event())
                .id("organization", state.organization())
                .word("status", state.status())
                .instant("next_at", state.nextAt())
                .instant("created_at", state.createdAt());
    }

    private static Bound changed(Telling.State state) {
        return CHANGE.bind()
                .text("listener", state.listener())
                .uuid("event", state.event())
                .word("status", state.status())
                .number("attempts", state.attempts())
                .text("last", state.last() == null ? null : Words.of(state.last()))
                .instant("next_at", state.nextAt())
                .number("version", state.version())
                .number("seen", state.version() - 1);
    }

    private static Bound removed(Telling.State state) {
        return REMOVE.bind()
                .text("listener", state.listener())
                .uuid("event", state.event())
                .number("seen", state.version() - 1);
    }
}
