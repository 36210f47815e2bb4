package dev.ats.adapter.jdbc;

import static java.util.Objects.requireNonNull;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.database.MigrationFailed;
import dev.ats.adapter.jdbc.database.Migrations;
import dev.ats.adapter.jdbc.database.SchemaTooNew;
import dev.ats.adapter.jdbc.database.ServerRole;
import dev.ats.adapter.jdbc.database.UnsafeRole;
import dev.ats.adapter.jdbc.host.AbsentMailer;
import dev.ats.adapter.jdbc.host.AbsentPasswords;
import dev.ats.adapter.jdbc.host.AbsentSecrets;
import dev.ats.adapter.jdbc.host.HostTransaction;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Trace;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.AtsPorts;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Observer;
import dev.ats.application.messaging.Mailer;
import dev.ats.application.messaging.listening.Listeners;
import dev.ats.domain.shared.IdSource;
import javax.sql.DataSource;

/**
 * The product on a host's PostgreSQL: what the host brings, and what stands in for what it does not. Immutable and
 * thread-safe; each {@code with} answers another one.
 */
public final class AtsOnPostgres {

    private final DataSource connections;
    private final Clock clock;
    private final IdSource ids;
    private final JdbcSettings settings;
    private final Searches searches;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Mailer mailer;
    private final Listeners listeners;
    private final Observer observer;

    private AtsOnPostgres(
            DataSource connections,
            Clock clock,
            IdSource ids,
            JdbcSettings settings,
            Searches searches,
            Passwords passwords,
            Secrets secrets,
            Mailer mailer,
            Listeners listeners,
            Observer observer) {
        this.connections = requireNonNull(connections, "connections");
        this.clock = requireNonNull(clock, "clock");
        this.ids = requireNonNull(ids, "ids");
        this.settings = requireNonNull(settings, "settings");
        this.searches = requireNonNull(searches, "searches");
        this.passwords = requireNonNull(passwords, "passwords");
        this.secrets = requireNonNull(secrets, "secrets");
        this.mailer = requireNonNull(mailer, "mailer");
        this.listeners = requireNonNull(listeners, "listeners");
        this.observer = requireNonNull(observer, "observer");
    }

    /**
     * In schema {@code ats}, as role {@code ats_server}, for a host that signs its users in itself and sends no mail:
     * use cases that need a password or a secret throw {@link IllegalStateException}, and mails stay queued.
     *
     * @param connections in autocommit mode, as a login that may take on the role of the settings. Denials are journaled
     *     on them while a thread is inside a transaction of the host's, so they must not be that transaction's, and
     *     a pool needs room for one more than there are such threads.
     * @param clock tells the time in microseconds at most
     * @param ids makes ids that nobody has made before; best in the order of time, as UUIDv7 are
     */
    public static AtsOnPostgres of(DataSource connections, Clock clock, IdSource ids) {
        return new AtsOnPostgres(
                connections,
                clock,
                ids,
                JdbcSettings.defaults(),
                Searches.none(),
                new AbsentPasswords(),
                new AbsentSecrets(),
                new AbsentMailer(),
                Listeners.none(),
                Observer.NONE);
    }

    /** The same, in another schema, as another role, or with other timeouts. */
    public AtsOnPostgres withSettings(JdbcSettings other) {
        return new AtsOnPostgres(
                connections, clock, ids, other, searches, passwords, secrets, mailer, listeners, observer);
    }

    /**
     * The same, answering with lists of jobs, applications and the journal, for which Hibernate has to be on the class
     * path. Without, these are {@code unavailable}.
     *
     * @param started {@link JdbcPorts#searches}, which whoever started it closes
     */
    public AtsOnPostgres withSearches(Searches started) {
        return new AtsOnPostgres(
                connections, clock, ids, settings, started, passwords, secrets, mailer, listeners, observer);
    }

    /** The same, signing users in itself. */
    public AtsOnPostgres withSignIn(Passwords hashing, Secrets tokens) {
        return new AtsOnPostgres(
                connections, clock, ids, settings, searches, hashing, tokens, mailer, listeners, observer);
    }

    /** The same, handing mails to somebody; secrets are needed for mails that invite or verify. */
    public AtsOnPostgres withMailer(Mailer other) {
        return new AtsOnPostgres(
                connections, clock, ids, settings, searches, passwords, secrets, other, listeners, observer);
    }

    /** The same, telling these what has happened, once {@code Rounds} are started on its {@link #ports}. */
    public AtsOnPostgres withListeners(Listeners others) {
        return new AtsOnPostgres(
                connections, clock, ids, settings, searches, passwords, secrets, mailer, others, observer);
    }

    /** The same, watched. */
    public AtsOnPostgres withObserver(Observer other) {
        return new AtsOnPostgres(
                connections, clock, ids, settings, searches, passwords, secrets, mailer, listeners, other);
    }

    /**
     * Brings the product's schema to the version of this library, and touches no other: its history is kept there, so a
     * host's own migrations do not see it.
     *
     * @param owner connections of the login that owns the schema; see {@link Migrations#migrate(DataSource, JdbcSettings)}
     * @param servingLogin as whom {@code connections} and the host's transactions come; it is granted the role
     * @return how many migrations were applied
     * @throws SchemaTooNew when a newer library has migrated it already
     * @throws MigrationFailed when it cannot be done
     */
    public int migrate(DataSource owner, String servingLogin) {
        return Migrations.migrate(owner, settings, servingLogin);
    }

    /**
     * The product in transactions of its own.
     *
     * @throws UnsafeRole when its role cannot be taken on, or would not be held by row-level security
     */
    public Ats assemble() {
        ServerRole.verify(connections, settings);
        return assemble(own());
    }

    /**
     * The product inside the transactions of the host, which commits and rolls back; denials are journaled beside them.
     * Each use case runs between two savepoints. One that finds its transaction aborted or its connection lost answers
     * {@code unavailable}. The host's transaction must be <i>read committed</i> for anything to be changed.
     *
     * @param host finds the transaction; its login may take on the same role. A use case throws
     *     {@link IllegalStateException} where there is none, or one of the wrong kind
     * @throws UnsafeRole when the role cannot be taken on, or would not be held by row-level security
     */
    public Ats joining(HostTransaction host) {
        ServerRole.verify(connections, settings);
        return assemble(new JdbcUnitsOfWork(requireNonNull(host, "host"), settings, Trace.NONE));
    }

    private Ats assemble(JdbcUnitsOfWork units) {
        return AtsAssembly.of(ports(units));
    }

    /** What {@link #assemble} stands on, for the rounds that carry mails and tell listeners. */
    public AtsPorts ports() {
        return ports(own());
    }

    private AtsPorts ports(JdbcUnitsOfWork units) {
        return JdbcPorts.of(units, own(), searches, passwords, secrets, mailer, listeners, clock, ids, observer);
    }

    private JdbcUnitsOfWork own() {
        return new JdbcUnitsOfWork(connections, settings, Trace.NONE);
    }
}
