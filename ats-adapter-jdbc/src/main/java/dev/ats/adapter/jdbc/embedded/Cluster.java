package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The files of one PostgreSQL: made once, in one step, and known by the identifier it was born with. */
record Cluster(Path path) {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String CREATING = "creating-";

    /** Character types of UTF-8 by the names systems have for them; with plain C, trigrams would skip every accent. */
    private static final List<String> CHARACTER_TYPES = List.of("C.UTF-8", "UTF-8", "C");

    static Cluster in(Path home) {
        return new Cluster(home.resolve("cluster"));
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    void create(Binaries binaries, Identity identity, Login superuser) throws IOException {
        Path home = path.getParent();
        for (Path unfinished : Places.childrenOf(home, CREATING)) {
            Places.deleteTree(unfinished);
        }
        Path temporary = Places.temporaryIn(home, CREATING);
        Path password = temporary.resolve("password");
        Places.writePrivate(password, superuser.password() + "\n");
        identity.own(temporary);
        identity.own(password);
        Command.Result result = new Command.Result(-1, "");
        for (String characterType : CHARACTER_TYPES) {
            result = initdb(binaries, identity, temporary, superuser.user(), characterType);
            if (result.succeeded() || !result.output().contains("locale")) {
                break;
            }
        }
        if (!result.succeeded()) {
            throw new EmbeddedPostgresFailed("the database cluster cannot be created: " + result.output());
        }
        Places.moveInOneStep(temporary.resolve("cluster"), path);
        Places.deleteTree(temporary);
    }

    private static Command.Result initdb(
            Binaries binaries, Identity identity, Path temporary, String user, String characterType) {
        return Command.run(
                LIMIT,
                identity.commandLine(List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + temporary.resolve("cluster"),
                        "--username=" + user,
                        "--pwfile=" + temporary.resolve("password"),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--lc-ctype=" + characterType,
                        "--data-checksums")));
    }

    /** The first eight bytes of the control file, which PostgreSQL reports as its system identifier. */
    long systemIdentifier() throws IOException {
        try (var in = Files.newInputStream(path.resolve("global").resolve("pg_control"))) {
            return ByteBuffer.wrap(in.readNBytes(Long.BYTES))
                    .order(ByteOrder.nativeOrder())
                    .getLong();
        }
    }
}
