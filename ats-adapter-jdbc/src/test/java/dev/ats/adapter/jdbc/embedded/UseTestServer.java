package dev.ats.adapter.jdbc.embedded;

import dev.ats.adapter.jdbc.embedded.testkit.PostgresForTests;
import java.io.IOException;
import java.nio.file.Path;

/** A test JVM in small: it uses the server for tests until its input ends, or it is killed. */
final class UseTestServer {

    private UseTestServer() {}

    public static void main(String[] arguments) throws IOException {
        PostgresForTests.createDatabase("used");
        Places.writePrivate(Path.of(arguments[0]), "ready");
        if (System.in.read() >= 0) {
            throw new IOException("nothing was to be said here");
        }
    }
}
