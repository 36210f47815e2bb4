package dev.ats.adapter.jdbc.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the server of a cluster up: the one a killed program left behind, when it is healthy and runs as we would run
 * it, else a new one. What it returns accepts connections and has proved to be the server of this very cluster.
 */
record Starter(Cluster cluster, ServerOptions options, Identity identity, Login superuser, Duration patience) {

    private static final int PORTS_TO_TRY = 5;

    Postmaster adoptOrStart(int wanted) throws IOException {
        Postmaster orphan = Orphan.of(cluster);
        if (orphan != null) {
            boolean asWanted = identity.owns(cluster.path())
                    && (wanted == 0 || wanted == orphan.port())
                    && options.areThoseOfTheLastStart(orphan.port());
            if (asWanted && isHealthy(orphan)) {
                Log.LOGGER.info(
                        "adopted PostgreSQL ({}) on port {}", orphan.process().pid(), orphan.port());
                return orphan;
            }
            orphan.stop();
        }
        int port = wanted == 0 ? options.portOfTheLastStart() : wanted;
        for (int tried = 1; ; tried++) {
            if (port == 0 || !Ports.isFree(port)) {
                int other = Ports.any();
                if (port != 0 && port == wanted) {
                    Log.LOGGER.warn("port {} is taken by another program; PostgreSQL takes {}", port, other);
                }
                port = other;
            }
            try {
                return start(port);
            } catch (EmbeddedPostgresFailed e) {
                // Somebody may have taken the port between our look and the server's.
                if (tried == PORTS_TO_TRY || Ports.isFree(port)) {
                    throw e;
                }
            }
        }
    }

    /** Starts a new server on exactly this port, because clients already know it. */
    Postmaster start(int port) throws IOException {
        Orphan.clearAway(cluster);
        identity.own(cluster.path());
        Process process = launch(port);
        Postmaster postmaster = new Postmaster(cluster, process.toHandle(), port);
        boolean proved = false;
        try {
            if (!becomesReady(postmaster)) {
                throw new EmbeddedPostgresFailed("PostgreSQL does not start: " + new ServerLog(cluster).lastProblem());
            }
            IdentityProof.demand(cluster, new Endpoint(port), superuser);
            proved = true;
            Log.LOGGER.info("started PostgreSQL ({}) on port {}", process.pid(), port);
            return postmaster;
        } finally {
            if (!proved) {
                process.destroyForcibly();
            }
        }
    }

    private Process launch(int port) throws IOException {
        List<String> line = new ArrayList<>(Session.own());
        line.addAll(identity.commandLine(options.commandLine(port)));
        Path output = new ServerLog(cluster).ofStart();
        Places.writePrivate(output, "");
        return new Command(line)
                .builder()
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
    }

    private boolean becomesReady(Postmaster postmaster) {
        Deadline.in(patience).await(() -> !postmaster.isAlive() || saysReady(postmaster));
        return postmaster.isAlive() && saysReady(postmaster);
    }

    private boolean saysReady(Postmaster postmaster) {
        PostmasterFile file = PostmasterFile.read(cluster);
        return file.isReady() && file.pid() == postmaster.process().pid() && file.port() == postmaster.port();
    }

    private boolean isHealthy(Postmaster orphan) throws IOException {
        try {
            if (becomesReady(orphan)) {
                IdentityProof.demand(cluster, new Endpoint(orphan.port()), superuser);
                return true;
            }
        } catch (EmbeddedPostgresFailed e) {
            Log.LOGGER.warn("the PostgreSQL left behind is not adopted: {}", e.getMessage());
        }
        return false;
    }
}
