package dev.ats.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of a run, and what cannot. */
class OptionsTest {

    @TempDir
    private Path temporary;

    @Test
    void readsThemAll() {
        assertThat(Options.of(List.of("--sizes", "10,20", "--rounds", "5", "--requests", "7", "--warm-up", "8")))
                .isEqualTo(new Options(List.of(10, 20), 5, 7, 8, 16, "", null));
        assertThat(Options.of(List.of("--connections", "4", "--only", "move", "--write", "page.md")))
                .isEqualTo(new Options(List.of(1_000, 100_000), 3, 1_500, 1_500, 4, "move", Path.of("page.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sizes", "--sizes x", "--rounds 0", "--connections 257", "--speed 5", "--sizes 10,,20"})
    void refusesWhatItDoesNotKnow(String words) {
        assertThatExceptionOfType(BenchFailed.class).isThrownBy(() -> Options.of(List.of(words.split(" "))));
    }

    @Test
    void leavesAPageWithoutMarkersAsItIs() throws Exception {
        Path page = Files.writeString(temporary.resolve("page.md"), "Nothing here.");

        assertThatExceptionOfType(BenchFailed.class)
                .isThrownBy(() -> new Page(page).put("bench", List.of("a line")))
                .withMessageContaining("has no place for bench");
        assertThat(page).hasContent("Nothing here.");
    }
}
