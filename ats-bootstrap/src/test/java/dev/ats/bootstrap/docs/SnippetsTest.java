package dev.ats.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.domain.testkit.GeneratedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages show of the code is what runs. */
class SnippetsTest {
    private static final Path ROOT = Path.of(System.getProperty("ats.root", ".."));

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsWhatRuns(String page) throws IOException {
        GeneratedPage.inRoot(page).assertSays(read(page).filled(new Snippets(ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/workflow-engine.md", "docs/embedding.md"})
    void noJavaIsInventedWhereItIsTaught(String page) throws IOException {
        if (Files.exists(ROOT.resolve(page))) {
            assertThat(read(page).inventedJava())
                    .as("blocks of Java in %s without a snippet", page)
                    .isEmpty();
        }
    }

    @Test
    void aSnippetLosesItsIndentationAndTheMarkersWithinIt() throws IOException {
        write("A.java", """
                x
                    // snippet: all
                    a {
                        // snippet: part
                        b
                        // end of snippet
                    }
                    // end of snippet
                y
                """);

        assertThat(new Snippets(folder).text("A.java", "all")).isEqualTo("a {\n    b\n}");
        assertThat(new Snippets(folder).text("A.java", "part")).isEqualTo("b");
    }

    @Test
    void aBlockIsReplacedByItsSnippet() throws IOException {
        write("a.xml", "<!-- snippet: one -->\n<a/>\n<!-- end of snippet -->\n");
        String page = "before\n<!-- snippet: a.xml#one -->\n```xml\n%s\n```\nafter\n";

        assertThat(new SnippetPage(page.formatted("old\n\nlines")).filled(new Snippets(folder)))
                .isEqualTo(page.formatted("<a/>"));
    }

    @Test
    void aBlockThatShowsHowToReferToASnippetIsLeftAlone() {
        String page = "```markdown\n<!-- snippet: file#name -->\n```\n";

        assertThat(new SnippetPage(page).filled(new Snippets(folder))).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "None.java#one   | there is no file None.java",
                "../A.java#one   | there is no file ../A.java",
                "A.java#one      | A.java has no snippet one",
                "Twice.java#two  | has two snippets two",
                "Open.java#one   | has a snippet without an end",
                "Close.java#one  | ends a snippet that has not begun"
            })
    void aReferenceThatLeadsNowhereIsRefused(String reference, String complaint) throws IOException {
        write("A.java", "// snippet: other\n// end of snippet\n");
        write("Twice.java", "// snippet: two\n// end of snippet\n// snippet: two\n// end of snippet\n");
        write("Open.java", "// snippet: one\n");
        write("Close.java", "// end of snippet\n");
        SnippetPage page = new SnippetPage("<!-- snippet: " + reference + " -->\n```java\n```\n");

        assertThatThrownBy(() -> page.filled(new Snippets(folder)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- snippet: A.java#one -->\n\n```java\n```\n",
                "<!-- snippet: A.java -->\n```java\n```\n",
                "<!-- snippet: A.java#one -->\n```java\n"
            })
    void aReferenceWithoutItsBlockIsRefused(String text) throws IOException {
        write("A.java", "// snippet: one\n// end of snippet\n");

        assertThatThrownBy(() -> new SnippetPage(text).filled(new Snippets(folder)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void javaWithoutASnippetIsFound() {
        String page = "<!-- snippet: A.java#one -->\n```java\na\n```\n\n```java\nb\n```\n```sh\nc\n```\n";

        assertThat(new SnippetPage(page).inventedJava()).containsExactly("b");
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md"),
                            docs.filter(file -> file.toString().endsWith(".md"))
                                    .map(file ->
                                            ROOT.relativize(file).toString().replace('\\', '/')))
                    .sorted()
                    .toList();
        }
    }

    private static SnippetPage read(String page) throws IOException {
        return new SnippetPage(Files.readString(ROOT.resolve(page)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
