package dev.ats.domain.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation that is made from code. A test compares it with the committed one; with the system
 * property {@code ats.docs=write} it writes the page instead.
 */
public final class GeneratedPage {
    private final Path file;

    private GeneratedPage(Path file) {
        this.file = file;
    }

    /** That page of the folder {@code docs} in the root of the repository, which the property {@code ats.root} names. */
    public static GeneratedPage of(String name) {
        return inRoot("docs/" + name);
    }

    /** That file in the root of the repository. */
    public static GeneratedPage inRoot(String name) {
        return new GeneratedPage(Path.of(System.getProperty("ats.root", ".."), name));
    }

    /**
     * Compares the page, or writes it.
     *
     * @throws AssertionError when the committed page says something else
     */
    public void assertSays(String text) {
        try {
            if ("write".equals(System.getProperty("ats.docs"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("run the test with -Dats.docs=write to write it anew")
                    .exists();
            assertThat(Files.readString(file))
                    .as("%s; run the test with -Dats.docs=write to write it anew", file.getFileName())
                    .isEqualTo(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
