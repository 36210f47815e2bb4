package dev.ats.adapter.jdbc.embedded;

import java.time.Duration;
import java.util.Objects;

/**
 * How the embedded server is started.
 *
 * @param port the wanted port; 0 takes the one of the previous start when it is free, else any. A wanted port that is
 *     taken by somebody else is replaced by a free one.
 * @param durability what a commit means
 * @param runAs as whom PostgreSQL runs
 * @param patience how long a start may take, the recovery after a crash included
 */
public record EmbeddedSettings(int port, Durability durability, RunAs runAs, Duration patience) {

    public EmbeddedSettings {
        Objects.requireNonNull(durability, "durability");
        Objects.requireNonNull(runAs, "runAs");
        Objects.requireNonNull(patience, "patience");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is between 0 and 65535, not " + port);
        }
    }

    /** Durable, on any free port, as whoever can, within two minutes. */
    public static EmbeddedSettings defaults() {
        return new EmbeddedSettings(0, Durability.FULL, RunAs.AUTOMATIC, Duration.ofMinutes(2));
    }

    public EmbeddedSettings withPort(int wanted) {
        return new EmbeddedSettings(wanted, durability, runAs, patience);
    }

    public EmbeddedSettings withDurability(Durability wanted) {
        return new EmbeddedSettings(port, wanted, runAs, patience);
    }

    public EmbeddedSettings withRunAs(RunAs wanted) {
        return new EmbeddedSettings(port, durability, wanted, patience);
    }

    public EmbeddedSettings withPatience(Duration wanted) {
        return new EmbeddedSettings(port, durability, runAs, wanted);
    }
}
