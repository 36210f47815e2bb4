package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Tells which processes of this machine are PostgreSQL at work in a given cluster. A process number alone proves
 * nothing: after a crash or in a container it is soon somebody else's.
 */
final class Processes {

    private static final Path PROC = Path.of("/proc");
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private Processes() {}

    static boolean worksIn(Cluster cluster, ProcessHandle process) {
        return isAlive(process) && ask(cluster, process) == Answer.YES;
    }

    /** Certain that the process is none of the cluster's; where the system does not tell, nothing is certain. */
    static boolean cannotWorkIn(Cluster cluster, long pid) {
        return ProcessHandle.of(pid)
                .filter(Processes::isAlive)
                .map(process -> ask(cluster, process) == Answer.NO)
                .orElse(true);
    }

    private static Answer ask(Cluster cluster, ProcessHandle process) {
        if (!hasProc()) {
            boolean postgres = process.info().command().orElse("").endsWith("/postgres");
            return postgres ? Answer.YES : Answer.UNKNOWN;
        }
        try {
            if (!Files.readString(entry(process, "comm")).strip().equals("postgres")) {
                return Answer.NO;
            }
            // The same directory, under whatever name it is mounted or linked.
            return Files.isSameFile(entry(process, "cwd"), cluster.path()) ? Answer.YES : Answer.NO;
        } catch (NoSuchFileException e) {
            return Answer.NO;
        } catch (IOException e) {
            return Answer.UNKNOWN;
        }
    }

    /** A process that ended but whose parent never asked for its exit code counts as dead. */
    static boolean isAlive(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        if (!hasProc()) {
            return true;
        }
        try {
            String status = Files.readString(entry(process, "stat"));
            return !status.substring(status.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException e) {
            return process.isAlive();
        }
    }

    /** Ends server processes that outlived their postmaster, for example in the middle of a long query. */
    static void killLeftoversOf(Cluster cluster) {
        if (!hasProc()) {
            return;
        }
        List<ProcessHandle> leftovers = ProcessHandle.allProcesses()
                .filter(process -> worksIn(cluster, process))
                .toList();
        leftovers.forEach(ProcessHandle::destroyForcibly);
        Deadline.in(LIMIT).await(() -> leftovers.stream().noneMatch(Processes::isAlive));
    }

    private static Path entry(ProcessHandle process, String name) {
        return PROC.resolve(Long.toString(process.pid())).resolve(name);
    }

    private static boolean hasProc() {
        return Files.isDirectory(PROC.resolve("self"));
    }
}
