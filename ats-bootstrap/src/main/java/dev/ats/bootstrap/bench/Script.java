package dev.ats.bootstrap.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of SQL that lie beside these classes. */
final class Script {

    private Script() {}

    static String named(String name) {
        try (InputStream bytes = Script.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new FileNotFoundException(name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BenchFailed(name + " cannot be read", e);
        }
    }
}
