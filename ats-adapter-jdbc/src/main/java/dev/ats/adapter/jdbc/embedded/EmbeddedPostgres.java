package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A PostgreSQL of our own that is running, accepts connections, and comes back by itself when its process dies. It
 * installs no shutdown hook: whoever starts it closes it, after everything that uses it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String DATABASE = "ats";

    private final Watch watch;
    private final Secrets secrets;
    private final Endpoint endpoint;
    private final Durability durability;

    private EmbeddedPostgres(Watch watch, Secrets secrets, Durability durability) {
        this.watch = watch;
        this.secrets = secrets;
        this.durability = durability;
        this.endpoint = new Endpoint(watch.current().port());
    }

    /**
     * Starts the server of a data directory, or adopts the one that a killed program left running in it; on the first
     * start it is unpacked and its cluster created. The directory stays open while the server runs.
     *
     * @throws EmbeddedPostgresFailed when it cannot be started, with one line that says why
     */
    public static EmbeddedPostgres start(DataDirectory directory, EmbeddedSettings settings) {
        Path home = homeIn(directory);
        try {
            Places.makePrivate(home.getParent());
            Places.makePrivate(home);
            Identity identity = Identity.chosen(settings.runAs(), home);
            Binaries binaries = Binaries.unpackedIn(home);
            Cluster cluster = Cluster.in(home);
            Secrets secrets = Secrets.keptIn(home, cluster.exists());
            if (!cluster.exists()) {
                cluster.create(binaries, identity, secrets.superuser());
            }
            ServerOptions options = new ServerOptions(binaries, cluster, settings.durability());
            Starter starter = new Starter(cluster, options, identity, secrets.superuser(), settings.patience());
            Postmaster postmaster = starter.adoptOrStart(settings.port());
            return provisioned(starter, postmaster, secrets, home);
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed("embedded PostgreSQL cannot start in " + home + ": " + Places.why(e), e);
        }
    }

    private static EmbeddedPostgres provisioned(Starter starter, Postmaster postmaster, Secrets secrets, Path home)
            throws IOException {
        boolean done = false;
        try {
            new Provisioning(new Endpoint(postmaster.port()), secrets).ensure(DATABASE);
            starter.options().binaries().removeOthersIn(home);
            Watch watch = new Watch(starter, postmaster);
            watch.begin();
            done = true;
            return new EmbeddedPostgres(watch, secrets, starter.options().durability());
        } finally {
            if (!done) {
                postmaster.stop();
            }
        }
    }

    /** Stops the server that a killed program left running in the directory, if there is one. */
    public static void stopLeftover(DataDirectory directory) {
        Cluster cluster = Cluster.in(homeIn(directory));
        Postmaster orphan = Orphan.of(cluster);
        if (orphan != null) {
            orphan.stop();
        }
        Processes.killLeftoversOf(cluster);
    }

    private static Path homeIn(DataDirectory directory) {
        return directory.path().resolve("postgres").resolve(Binaries.MAJOR);
    }

    public String host() {
        return Endpoint.HOST;
    }

    /** The port, the same for as long as this object lives. */
    public int port() {
        return endpoint.port();
    }

    /** The number of the server's process, another one after each death. */
    public long processId() {
        return watch.current().process().pid();
    }

    public String database() {
        return DATABASE;
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** The URL of another database of this server; it refuses to send a password in any form that could be reused. */
    public String jdbcUrl(String database) {
        return endpoint.jdbcUrl(database);
    }

    /** The owner of the databases: for migrations, never for serving. */
    public Login owner() {
        return secrets.owner();
    }

    /** The role for serving: it owns nothing and bypasses nothing. */
    public Login server() {
        return secrets.server();
    }

    public Databases databases() {
        return new Databases(endpoint, secrets);
    }

    /** Ends all sessions and stops the server; what was committed is on disk. Closing twice does nothing. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        try {
            watch.close();
            Postmaster postmaster = watch.current();
            if (postmaster.isAlive() && durability == Durability.TEST) {
                postmaster.stopAtOnce();
            } else if (postmaster.isAlive()) {
                postmaster.stop();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
