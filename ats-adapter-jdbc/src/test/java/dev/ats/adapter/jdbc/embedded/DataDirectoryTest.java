package dev.ats.adapter.jdbc.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One process per data directory, on storage that lasts. */
class DataDirectoryTest {

    @AutoClose
    private final Sandbox sandbox = Sandbox.empty();

    @Test
    void namesTheProcessThatHoldsIt() throws Exception {
        try (Sandbox prepared = Sandbox.withCluster();
                ChildJvm child = ChildJvm.startIn(prepared)) {
            assertThat(child.report()).startsWith("ready");
            assertThatThrownBy(prepared::open)
                    .isInstanceOf(EmbeddedPostgresFailed.class)
                    .hasMessage("data directory " + prepared.data() + " is in use by process " + child.process());
        }
    }

    @Test
    void isHeldOnceWithinAProcessAndFreeAfterwards() {
        DataDirectory held = sandbox.open();
        assertThatThrownBy(sandbox::open)
                .isInstanceOf(EmbeddedPostgresFailed.class)
                .hasMessageContaining(
                        "in use by this process (" + ProcessHandle.current().pid() + ")");
        held.close();
        sandbox.open().close();
    }

    @Test
    void isHeldUnderEveryNameItHas() throws IOException {
        try (DataDirectory held = sandbox.open()) {
            Path link = Files.createSymbolicLink(sandbox.root().resolve("link"), held.path());
            assertThatThrownBy(() -> DataDirectory.open(link, true)).hasMessageContaining("in use");
        }
    }

    @Test
    void closesADirectoryThatOthersCouldRead() throws IOException {
        Files.createDirectory(
                sandbox.data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (DataDirectory directory = sandbox.open()) {
            assertThat(Files.getPosixFilePermissions(directory.path())).isEqualTo(Places.PRIVATE);
        }
    }

    @Test
    void refusesStorageThatARestartEmpties() throws IOException {
        Path memory = Stream.of("/dev/shm", "/run/shm")
                .map(Path::of)
                .filter(Files::isWritable)
                .findFirst()
                .orElse(sandbox.root());
        assumeTrue(Files.getFileStore(memory).type().equals("tmpfs"), "needs a tmpfs to write to");
        Path data = memory.resolve(sandbox.root().getFileName()).resolve("data");

        assertThatThrownBy(() -> DataDirectory.open(data, false))
                .isInstanceOf(EmbeddedPostgresFailed.class)
                .hasMessageContaining("volatile storage (tmpfs)")
                .hasMessageNotContaining("\n");
        assertThat(data).doesNotExist();

        try (DataDirectory allowed = DataDirectory.open(data, true)) {
            assertThat(allowed.path()).isDirectory();
        } finally {
            Places.deleteTree(data.getParent());
        }
    }

    @Test
    void saysInOneLineThatItsParentIsAFile() throws IOException {
        Files.writeString(sandbox.data(), "");
        assertThatThrownBy(() -> DataDirectory.open(sandbox.data().resolve("below"), true))
                .isInstanceOf(EmbeddedPostgresFailed.class)
                .hasMessageContaining("cannot be used")
                .hasMessageNotContaining("\n");
    }
}
