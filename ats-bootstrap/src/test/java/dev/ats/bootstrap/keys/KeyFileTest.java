package dev.ats.bootstrap.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final int MANY = 8;

    @TempDir
    private Path data;

    @AutoClose("shutdownNow")
    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);

    @Test
    void isMadeOnceAndKept() {
        assertThat(KeyFile.in(data).write()).isEqualTo(KeyFile.in(data).write());
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        KeyFile.in(data);

        assertThat(permissionsOf(data.resolve("keys"))).isEqualTo("rwx------");
        assertThat(permissionsOf(data.resolve("keys/secret.key"))).isEqualTo("rw-------");
    }

    @Test
    void isClosedAgainWhenItWasRestoredOpen() throws IOException {
        KeyFile.in(data);
        Path file = data.resolve("keys/secret.key");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        KeyFile.in(data);

        assertThat(permissionsOf(file)).isEqualTo("rw-------");
    }

    @Test
    void isTheSameForAllWhoMakeItAtOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(MANY);
        List<Callable<String>> makers = IntStream.range(0, MANY)
                .<Callable<String>>mapToObj(maker -> () -> {
                    start.await();
                    return KeyFile.in(data).write();
                })
                .toList();

        List<String> made = new ArrayList<>();
        for (Future<String> one : threads.invokeAll(makers)) {
            made.add(one.get());
        }

        assertThat(made).hasSize(MANY).containsOnly(made.get(0));
        assertThat(data.resolve("keys")).isDirectoryContaining("glob:**/secret.key");
        try (var files = Files.list(data.resolve("keys"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void isToBeRestoredWhenItIsBroken() throws IOException {
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(data.resolve("keys/secret.key"), "not a key");

        assertThatExceptionOfType(KeyFault.class)
                .isThrownBy(() -> KeyFile.in(data))
                .withMessageContaining("secret.key does not hold 32 bytes in base64")
                .withMessageNotContaining("not a key");
    }

    @Test
    void saysWhyItCannotBeKept() throws IOException {
        Files.writeString(data.resolve("keys"), "a file where a folder has to be");

        assertThatExceptionOfType(KeyFault.class)
                .isThrownBy(() -> KeyFile.in(data))
                .withMessageContaining("cannot be kept");
    }

    private static String permissionsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
