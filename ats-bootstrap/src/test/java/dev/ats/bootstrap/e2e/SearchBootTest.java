package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server whose searches cannot boot does not go on without them. */
class SearchBootTest {

    @Test
    void stopsTheServerWithOneClearLine() {
        Path data = World.temporary();
        try (ServerProcess server = ServerProcess.startOn(withoutHibernate(), data, Map.of())) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.complaints())
                    .filteredOn(line -> line.startsWith("ats: "))
                    .singleElement()
                    .asString()
                    .contains("searches cannot start")
                    .contains("org/hibernate");
        } finally {
            World.remove(data);
        }
    }

    private static String withoutHibernate() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("hibernate-core"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
