package dev.ats.adapter.jdbc.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The migrations as they are written. */
record MigrationFiles(String name, String text) {

    static List<MigrationFiles> all() {
        try {
            Path folder =
                    Path.of(Migrations.class.getResource("/db/ats/migration").toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.getFileName().toString().startsWith("V"))
                        .map(MigrationFiles::read)
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MigrationFiles read(Path file) {
        try {
            return new MigrationFiles(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
