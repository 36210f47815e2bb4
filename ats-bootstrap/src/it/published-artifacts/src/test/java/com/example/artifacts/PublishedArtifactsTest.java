package com.example.artifacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published of each library is there, and is what its name says. */
class PublishedArtifactsTest {

    @ParameterizedTest
    @CsvSource({
        "ats-domain, dev.ats.domain, dev/ats/domain/workflow/Workflow",
        "ats-application, dev.ats.application, dev/ats/application/AtsAssembly",
        "ats-adapter-jdbc, dev.ats.adapter.jdbc, dev/ats/adapter/jdbc/JdbcPorts"
    })
    void aLibraryIsAModuleWithSourcesAndJavadoc(String library, String module, String type) throws IOException {
        assertEquals(module, moduleIn(library, ""));
        assertHolds(library, "", type + ".class");
        assertHolds(library, "-sources", type + ".java");
        assertHolds(library, "-javadoc", type + ".html");
    }

    @ParameterizedTest
    @CsvSource({
        "ats-domain, dev.ats.domain, dev/ats/domain/workflow/testkit/WorkflowScenario",
        "ats-application, dev.ats.application, dev/ats/application/testkit/AtsTestKit",
        "ats-adapter-jdbc, dev.ats.adapter.jdbc, dev/ats/adapter/jdbc/testkit/AtsDatabase"
    })
    void aTestKitIsAModuleWithSources(String library, String module, String type) throws IOException {
        assertEquals(module + ".testkit", moduleIn(library, "-testkit"));
        assertHolds(library, "-testkit", type + ".class");
        assertHolds(library, "-testkit-sources", type + ".java");
    }

    private static String moduleIn(String library, String kind) throws IOException {
        try (JarFile jar = jar(library, kind)) {
            return jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
        }
    }

    private static void assertHolds(String library, String kind, String entry) throws IOException {
        try (JarFile jar = jar(library, kind)) {
            assertNotNull(jar.getEntry(entry), entry);
        }
    }

    /** The one jar of that kind on the class path. */
    private static JarFile jar(String library, String kind) throws IOException {
        String name = library + "-" + System.getProperty("ats.version") + kind + ".jar";
        Path[] found = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.endsWith(name))
                .toArray(Path[]::new);
        assertTrue(found.length == 1, name);
        return new JarFile(found[0].toFile());
    }
}
