package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Files;

/** What a program that was killed leaves in a cluster: a running server, or a file that tells of one long gone. */
final class Orphan {

    private Orphan() {}

    /** The server still at work in the cluster, or null. */
    static Postmaster of(Cluster cluster) {
        PostmasterFile file = PostmasterFile.read(cluster);
        return ProcessHandle.of(file.pid())
                .filter(process -> Processes.worksIn(cluster, process))
                .map(process -> new Postmaster(cluster, process, file.port()))
                .orElse(null);
    }

    /**
     * Makes room for a new server. PostgreSQL refuses to start when the process number in a stale file is alive again
     * as anything at all; the file goes only when it is certain that no server is behind it.
     */
    static void clearAway(Cluster cluster) throws IOException {
        Processes.killLeftoversOf(cluster);
        PostmasterFile file = PostmasterFile.read(cluster);
        if (file.isThere() && Processes.cannotWorkIn(cluster, file.pid())) {
            Files.deleteIfExists(PostmasterFile.of(cluster));
        }
    }
}
