package dev.ats.bootstrap;

import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.database.MigrationFailed;
import dev.ats.adapter.jdbc.database.Migrations;
import dev.ats.adapter.jdbc.database.SchemaTooNew;
import dev.ats.adapter.jdbc.database.ServerRole;
import dev.ats.adapter.jdbc.database.UnsafeRole;
import dev.ats.adapter.jdbc.embedded.DataDirectory;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgres;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgresFailed;
import dev.ats.adapter.jdbc.embedded.EmbeddedSettings;
import dev.ats.adapter.jdbc.embedded.Login;
import dev.ats.adapter.jdbc.embedded.RunningPostgres;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Observer;
import dev.ats.application.messaging.Mailer;
import dev.ats.bootstrap.keys.DerivedSecrets;
import dev.ats.bootstrap.keys.KeyFault;
import dev.ats.bootstrap.keys.KeyFile;
import dev.ats.bootstrap.keys.MasterKey;
import dev.ats.bootstrap.passwords.Argon2Passwords;
import dev.ats.bootstrap.settings.DatabaseSettings;
import dev.ats.bootstrap.settings.Settings;
import dev.ats.domain.messaging.Delivery;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The product on its database: embedded or somebody else's, migrated, with a role that row-level security holds. Closes
 * what it has opened, in reverse.
 */
final class Store implements AutoCloseable {

    private static final int FEW_CONNECTIONS = 2;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private Database database;
    private MasterKey secretKey;
    private ConnectionSettings serving;
    private Searches searches;

    private Store() {}

    /** Opens it for a server: the data directory is this process's alone. */
    static Store open(Settings settings) {
        return new Store().opening(settings, false);
    }

    /** Opens it for a short errand, beside a server that may be running on the same data directory. */
    static Store openBeside(Settings settings) {
        return new Store().opening(settings, true);
    }

    /** Its database, as the server role sees it. */
    Database database() {
        return database;
    }

    /** The installation's secret key. */
    MasterKey secretKey() {
        return secretKey;
    }

    /** Its database, as the timetable of recurring work sees it. */
    Database timetable() {
        return keep(Database.openForTimetable(serving, JdbcSettings.defaults()));
    }

    /** Where lists are searched, once they can be. */
    Searches searches() {
        return searches;
    }

    /** The product, watched by nobody, which sends no mail. */
    Ats ats() {
        return AtsAssembly.of(ports(Observer.NONE, mail -> Delivery.later("no_mailer")));
    }

    /** The product's ports. */
    AtsPorts ports(Observer observer, Mailer mailer) {
        return JdbcPorts.of(
                database.connections(),
                JdbcSettings.defaults(),
                searches,
                Argon2Passwords.onThisMachine(),
                new DerivedSecrets(secretKey),
                mailer,
                new SystemClock(),
                new TimeOrderedIds(),
                observer);
    }

    @Override
    public void close() {
        StartFault first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                // What lies beneath is closed all the same: a database left running would be worse.
                first = first == null ? new StartFault("cannot be closed: " + e.getMessage(), e) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private Store opening(Settings settings, boolean beside) {
        boolean done = false;
        try {
            // An errand asks for no list; a server begins with what takes longest.
            searches = keep(beside ? Searches.none() : JdbcPorts.searches());
            if (settings.database() != null) {
                DatabaseSettings there = settings.database();
                begin(
                        there.url(),
                        login(there.migration()),
                        login(there.server()),
                        beside ? FEW_CONNECTIONS : settings.connections());
            } else {
                beginEmbedded(settings, beside);
            }
            secretKey = settings.secretKey() == null ? KeyFile.in(settings.dataDirectory()) : settings.secretKey();
            done = true;
            return this;
        } catch (MigrationFailed | SchemaTooNew | UnsafeRole | KeyFault fault) {
            throw new StartFault(oneLine(fault), fault);
        } finally {
            if (!done) {
                close();
            }
        }
    }

    private void beginEmbedded(Settings settings, boolean beside) {
        DataDirectory directory;
        try {
            directory = keep(DataDirectory.open(settings.dataDirectory(), settings.allowVolatile()));
        } catch (EmbeddedPostgresFailed taken) {
            RunningPostgres running =
                    beside ? RunningPostgres.in(settings.dataDirectory()).orElseThrow(() -> taken) : null;
            if (running == null) {
                throw taken;
            }
            begin(running.jdbcUrl(), running.owner(), running.server(), FEW_CONNECTIONS);
            return;
        }
        EmbeddedPostgres postgres = keep(EmbeddedPostgres.start(directory, EmbeddedSettings.defaults()));
        begin(postgres.jdbcUrl(), postgres.owner(), postgres.server(), settings.connections());
    }

    private void begin(String url, Login owner, Login server, int connections) {
        JdbcSettings jdbc = JdbcSettings.defaults();
        Migrations.migrate(new ConnectionSettings(url, owner.user(), owner.password()).unpooled(), jdbc, server.user());
        serving = new ConnectionSettings(url, server.user(), server.password());
        database = keep(Database.open(serving, connections));
        ServerRole.verify(database.connections(), jdbc);
    }

    private <T extends AutoCloseable> T keep(T one) {
        opened.push(one);
        return one;
    }

    private static Login login(DatabaseSettings.Login login) {
        return new Login(login.user(), login.password());
    }

    /** The reason nearest to the cause: what wraps it only says that something failed. */
    private static String oneLine(Throwable fault) {
        Throwable inner = fault;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String first = fault.getMessage().lines().findFirst().orElse("");
        String last = inner == fault ? "" : ": " + inner.getMessage();
        return (first + last).lines().findFirst().orElse("cannot start");
    }
}
