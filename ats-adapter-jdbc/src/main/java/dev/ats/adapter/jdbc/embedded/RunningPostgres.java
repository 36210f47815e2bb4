package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that another program runs in its data directory, for a short visit: whoever visits neither starts nor stops
 * it. That it is the right one is proved by its knowing the password kept there.
 */
public record RunningPostgres(String jdbcUrl, Login owner, Login server) {

    /**
     * The server running in that data directory.
     *
     * @return nothing when none is ready there
     * @throws EmbeddedPostgresFailed when the directory cannot be read
     */
    public static Optional<RunningPostgres> in(Path data) {
        Path home = EmbeddedPostgres.homeIn(data);
        Cluster cluster = Cluster.in(home);
        PostmasterFile file = PostmasterFile.read(cluster);
        if (!file.isThere() || !file.isReady()) {
            return Optional.empty();
        }
        try {
            Secrets secrets = Secrets.keptIn(home, true);
            String url = new Endpoint(file.port()).jdbcUrl(EmbeddedPostgres.DATABASE);
            return Optional.of(new RunningPostgres(url, secrets.owner(), secrets.server()));
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed(home + " cannot be read: " + Places.why(e), e);
        }
    }
}
