package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The data directory of one running program: it exists, is private, lies on storage that outlives a restart, and is
 * locked against every other process until it is closed.
 */
public final class DataDirectory implements AutoCloseable {

    private static final Set<String> VOLATILE = Set.of("tmpfs", "ramfs");

    /** Closing any channel of a file drops the process's lock on it, so a second opening must never reach the file. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the directory where it is missing, and takes it.
     *
     * @param allowVolatile whether storage that is lost with the machine's memory will do
     * @throws EmbeddedPostgresFailed when it cannot be reached, is volatile, or belongs to another running process
     */
    public static DataDirectory open(Path wanted, boolean allowVolatile) {
        Path directory = wanted.toAbsolutePath().normalize();
        try {
            if (!allowVolatile) {
                refuseVolatile(directory);
            }
            Places.makePrivate(directory);
            Path real = directory.toRealPath();
            if (!HELD.add(real)) {
                throw inUse(real, "this process (" + ProcessHandle.current().pid() + ")");
            }
            return take(real);
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed("data directory " + directory + " cannot be used: " + Places.why(e), e);
        }
    }

    private static DataDirectory take(Path real) throws IOException {
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = Places.openPrivate(real.resolve("lock"));
            if (channel.tryLock() == null) {
                throw inUse(real, "process " + Places.read(channel).strip());
            }
            Places.write(channel, ProcessHandle.current().pid() + "\n");
            taken = true;
            return new DataDirectory(real, channel);
        } finally {
            if (!taken) {
                HELD.remove(real);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static EmbeddedPostgresFailed inUse(Path directory, String holder) {
        return new EmbeddedPostgresFailed("data directory " + directory + " is in use by " + holder);
    }

    private static void refuseVolatile(Path directory) throws IOException {
        Path existing = directory;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        String type = Files.getFileStore(existing).type();
        if (VOLATILE.contains(type)) {
            throw new EmbeddedPostgresFailed("data directory " + directory + " is on volatile storage (" + type
                    + "), which a restart of the machine empties");
        }
    }

    /** The directory, without symbolic links. */
    public Path path() {
        return path;
    }

    /** Gives the directory free for another process; the server in it must be closed first. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed("data directory " + path + " cannot be released: " + Places.why(e), e);
        } finally {
            HELD.remove(path);
        }
    }
}
