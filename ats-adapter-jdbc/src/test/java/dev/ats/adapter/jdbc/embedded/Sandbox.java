package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A data directory for one test; what runs in it is stopped and all of it removed at the end. */
final class Sandbox implements AutoCloseable {

    private final Path root;

    private Sandbox() {
        try {
            root = Files.createTempDirectory("ats-sandbox-").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing in it yet. */
    static Sandbox empty() {
        return new Sandbox();
    }

    /** The programs are there, which saves unpacking them, but no cluster. */
    static Sandbox withBinaries() {
        return new Sandbox().filled("binaries-");
    }

    /** As a first start and a clean stop leave it, which saves that start. */
    static Sandbox withCluster() {
        return new Sandbox().filled("");
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("data");
    }

    Cluster cluster() {
        return Cluster.in(home());
    }

    Path home() {
        return data().resolve("postgres").resolve(Binaries.MAJOR);
    }

    DataDirectory open() {
        return DataDirectory.open(data(), true);
    }

    private Sandbox filled(String prefix) {
        try {
            Places.makePrivate(home());
            for (Path child : Places.childrenOf(Seed.HOME, prefix)) {
                copy(child, home().resolve(child.getFileName()));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        boolean linked = from.getFileName().toString().startsWith("binaries-");
        List<Path> parentsFirst;
        try (Stream<Path> tree = Files.walk(from)) {
            parentsFirst = tree.toList();
        }
        for (Path path : parentsFirst) {
            Path target = to.resolve(from.relativize(path).toString());
            if (linked && Files.isRegularFile(path) && !Files.isSymbolicLink(path)) {
                Files.createLink(target, path);
            } else {
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.isDirectory(data())) {
            try (DataDirectory directory = open()) {
                EmbeddedPostgres.stopLeftover(directory);
            }
        }
        Places.deleteTree(root);
    }

    private static final class Seed {

        private static final Path HOME = make();

        private static Path make() {
            Sandbox seed = new Sandbox();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    seed.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            try (DataDirectory directory = seed.open()) {
                EmbeddedPostgres.start(directory, EmbeddedSettings.defaults()).close();
                return seed.home();
            }
        }
    }
}
