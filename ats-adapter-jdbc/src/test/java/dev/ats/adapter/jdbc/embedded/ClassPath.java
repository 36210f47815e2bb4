package dev.ats.adapter.jdbc.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the classes of a child JVM come from: our own places, or copies that another user may read. */
final class ClassPath {

    private static final List<Class<?>> NEEDED = List.of(
            EmbeddedPostgres.class,
            StartAndWait.class,
            org.postgresql.Driver.class,
            org.slf4j.Logger.class,
            org.apache.commons.compress.archivers.tar.TarArchiveInputStream.class,
            org.apache.commons.io.IOUtils.class,
            org.apache.commons.lang3.ArrayUtils.class,
            org.tukaani.xz.XZInputStream.class);

    private ClassPath() {}

    static String ofThisJvm() {
        return places().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static String copiedInto(Path directory) throws IOException {
        List<String> copies = new ArrayList<>();
        for (Path place : places()) {
            Path target = directory.resolve(copies.size() + "-" + place.getFileName());
            List<Path> parentsFirst;
            try (Stream<Path> tree = Files.walk(place)) {
                parentsFirst = tree.toList();
            }
            for (Path path : parentsFirst) {
                Path copy = target.resolve(place.relativize(path).toString());
                Files.copy(path, path.equals(place) ? target : copy);
                Files.setPosixFilePermissions(
                        path.equals(place) ? target : copy, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            copies.add(target.toString());
        }
        return String.join(File.pathSeparator, copies);
    }

    private static List<Path> places() {
        List<Path> places = new ArrayList<>();
        try {
            for (Class<?> needed : NEEDED) {
                places.add(Path.of(needed.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
            }
            String archive = Binaries.archive().toString();
            places.add(Path.of(URI.create(archive.substring("jar:".length(), archive.indexOf('!')))));
            return places;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
