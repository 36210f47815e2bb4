package dev.ats.adapter.jdbc.embedded.testkit;

import dev.ats.adapter.jdbc.embedded.DataDirectory;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgres;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgresFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Data directories that live as long as a test JVM, and the cleaning up after JVMs that were killed. */
final class TemporaryDirectories {

    private static final String PREFIX = "ats-postgres-";

    private TemporaryDirectories() {}

    static DataDirectory create() {
        try {
            return DataDirectory.open(Files.createTempDirectory(PREFIX), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the servers and removes the directories whose JVM no longer lives; what is in use is left alone. */
    static void sweep() {
        sweep(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static void sweep(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            List<Path> abandoned =
                    children.filter(TemporaryDirectories::isAbandoned).toList();
            abandoned.forEach(TemporaryDirectories::stopAndRemove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path directory) {
        Path lock = directory.resolve("lock");
        if (!directory.getFileName().toString().startsWith(PREFIX) || !Files.isReadable(lock)) {
            return false;
        }
        try {
            // Whoever is just creating a directory has not written its number yet.
            String holder = Files.readString(lock).strip();
            return holder.matches("[0-9]+")
                    && !ProcessHandle.of(Long.parseLong(holder)).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static void stopAndRemove(Path directory) {
        try {
            DataDirectory taken = DataDirectory.open(directory, true);
            EmbeddedPostgres.stopLeftover(taken);
            remove(taken);
        } catch (EmbeddedPostgresFailed | UncheckedIOException e) {
            // Another JVM sweeps the same leftover, or it belongs to another user: then it is theirs to remove.
            return;
        }
    }

    static void remove(DataDirectory directory) {
        try {
            Files.walkFileTree(directory.path(), new Remover());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            directory.close();
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
