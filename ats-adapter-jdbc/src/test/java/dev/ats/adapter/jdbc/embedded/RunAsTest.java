package dev.ats.adapter.jdbc.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** PostgreSQL refuses to be root; every way around that really runs here, where the machine has it. */
class RunAsTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int NOBODY = 65_534;
    private static final int NAMELESS = 54_321;

    @AutoClose
    private final Sandbox sandbox = Sandbox.withBinaries();

    @Test
    void runsInAUserNamespaceAndItsFilesStayOurs() throws Exception {
        assumeWorks("needs user namespaces", "unshare", "--user", "--map-user=65534", "--map-group=65534", "true");
        try (DataDirectory directory = sandbox.open();
                EmbeddedPostgres postgres = start(directory, RunAs.NAMESPACE)) {
            assertThat(Sql.answers(postgres)).isTrue();
            assertThat(ownerOf(sandbox.cluster().path())).isEqualTo(ownerOf(sandbox.root()));
            assertThat(Files.getPosixFilePermissions(directory.path())).isEqualTo(Places.PRIVATE);
        }
    }

    @Test
    void dropsFromRootToAnUnprivilegedUser() throws Exception {
        assumeRootWithSetpriv();
        letOthersPass();
        try (DataDirectory directory = sandbox.open();
                EmbeddedPostgres postgres = start(directory, RunAs.UNPRIVILEGED)) {
            assertThat(Sql.answers(postgres)).isTrue();
            assertThat(ownerOf(sandbox.cluster().path())).isEqualTo(NOBODY);
            assertThat(ownerOf(sandbox.home().resolve("passwords"))).isZero();
            assertThat(Files.getPosixFilePermissions(directory.path())).isEqualTo(Places.PASSABLE);
        }
    }

    @Test
    void changesFromOneWayToAnother() throws Exception {
        assumeRootWithSetpriv();
        assumeWorks("needs user namespaces", "unshare", "--user", "--map-user=65534", "--map-group=65534", "true");
        letOthersPass();
        for (RunAs way : List.of(RunAs.UNPRIVILEGED, RunAs.NAMESPACE, RunAs.UNPRIVILEGED)) {
            try (DataDirectory directory = sandbox.open();
                    EmbeddedPostgres postgres = start(directory, way)) {
                Sql.run(postgres, "create table if not exists kept ()");
                assertThat(ownerOf(sandbox.cluster().path())).isEqualTo(way == RunAs.UNPRIVILEGED ? NOBODY : 0);
            }
        }
    }

    @Test
    void namesTheParentThatTheUnprivilegedUserCannotPass() throws Exception {
        assumeRootWithSetpriv();
        try (DataDirectory directory = sandbox.open()) {
            assertThatThrownBy(() -> start(directory, RunAs.UNPRIVILEGED))
                    .isInstanceOf(EmbeddedPostgresFailed.class)
                    .hasMessageContaining("cannot pass through " + sandbox.root())
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void refusesToRunAsRootDirectly() throws Exception {
        assumeTrue(ownerOf(sandbox.root()) == 0, "needs root");
        try (DataDirectory directory = sandbox.open()) {
            assertThatThrownBy(() -> start(directory, RunAs.DIRECT)).hasMessageContaining("refuses to run as root");
        }
    }

    @Test
    void runsAsAnOrdinaryUser() throws Exception {
        assertThat(reportOf(NOBODY, RunAs.DIRECT)).startsWith("ready");
        assertThat(ownerOf(sandbox.cluster().path())).isEqualTo(NOBODY);
    }

    @Test
    void runsForAUserWithoutANameInAUserNamespace() throws Exception {
        assumeRootWithSetpriv();
        assumeWorks(
                "needs user namespaces for everyone",
                "setpriv",
                "--reuid=" + NAMELESS,
                "--clear-groups",
                "unshare",
                "--user",
                "--map-user=65534",
                "--map-group=65534",
                "true");
        assertThat(reportOf(NAMELESS, RunAs.AUTOMATIC)).startsWith("ready");
    }

    @Test
    void tellsAnOrdinaryUserWhichParentIsClosed() throws Exception {
        assumeRootWithSetpriv();
        Path closed = Files.createDirectory(
                sandbox.root().resolve("closed"), PosixFilePermissions.asFileAttribute(Places.PRIVATE));
        assertThat(reportOf(NOBODY, RunAs.DIRECT, closed.resolve("data")))
                .startsWith("failed data directory")
                .contains("no access to " + closed);
    }

    private static EmbeddedPostgres start(DataDirectory directory, RunAs way) {
        return EmbeddedPostgres.start(directory, EmbeddedSettings.defaults().withRunAs(way));
    }

    private String reportOf(int user, RunAs way) throws IOException {
        return reportOf(user, way, sandbox.data());
    }

    private String reportOf(int user, RunAs way, Path data) throws IOException {
        assumeRootWithSetpriv();
        List<String> prefix = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--");
        letOthersPass();
        give(sandbox.data(), user);
        Path desk = Files.createDirectory(sandbox.root().resolve("desk"));
        String classPath = ClassPath.copiedInto(desk);
        give(desk, user);
        Files.setPosixFilePermissions(desk, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (ChildJvm child = ChildJvm.start(prefix, classPath, desk.resolve("report"), data, way)) {
            return child.report();
        }
    }

    private void letOthersPass() throws IOException {
        Files.setPosixFilePermissions(sandbox.root(), PosixFilePermissions.fromString("rwx--x--x"));
        Path above = sandbox.root().getParent();
        assumeWorks(
                "needs a temporary directory that everyone can reach",
                "setpriv",
                "--reuid=" + NOBODY,
                "--clear-groups",
                "test",
                "-x",
                above.toString());
    }

    private static void give(Path tree, int user) throws IOException {
        new Identity(List.of(), user, user).own(tree);
    }

    private void assumeRootWithSetpriv() throws IOException {
        assumeTrue(ownerOf(sandbox.root()) == 0, "needs root");
        assumeWorks("needs setpriv", "setpriv", "--reuid=" + NOBODY, "--clear-groups", "true");
    }

    private static void assumeWorks(String need, String... line) {
        assumeTrue(Command.run(LIMIT, List.of(line)).succeeded(), need);
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
