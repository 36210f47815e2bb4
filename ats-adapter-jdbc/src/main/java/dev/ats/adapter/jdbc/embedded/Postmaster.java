package dev.ats.adapter.jdbc.embedded;

import java.time.Duration;
import java.util.List;

/** One running server process, ours by birth or by adoption. */
record Postmaster(Cluster cluster, ProcessHandle process, int port) {

    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(5);

    boolean isAlive() {
        return Processes.isAlive(process);
    }

    /** Ends all sessions and leaves a clean disk; a server that takes too long is stopped as by a crash. */
    void stop() {
        signal("INT");
        if (!ended(FAST)) {
            Log.LOGGER.warn("PostgreSQL ({}) did not stop within {} s", process.pid(), FAST.toSeconds());
            stopAtOnce();
        }
    }

    /** Stops without writing anything; the next start recovers. */
    void stopAtOnce() {
        signal("QUIT");
        if (!ended(IMMEDIATE)) {
            process.destroyForcibly();
            Processes.killLeftoversOf(cluster);
            ended(IMMEDIATE);
        }
    }

    private boolean ended(Duration limit) {
        return Deadline.in(limit).await(() -> !isAlive());
    }

    /** Java can only ask a process to terminate, which PostgreSQL reads as "when the last client has gone". */
    private void signal(String name) {
        List<String> kill = List.of("sh", "-c", "kill -s " + name + " \"$0\"", Long.toString(process.pid()));
        Command.Result result = Command.run(IMMEDIATE, kill);
        if (!result.succeeded() && isAlive()) {
            Log.LOGGER.warn(
                    "PostgreSQL ({}) could not be signalled: {}",
                    process.pid(),
                    result.output().strip());
        }
    }
}
