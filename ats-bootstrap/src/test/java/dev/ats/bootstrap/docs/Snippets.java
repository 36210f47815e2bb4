package dev.ats.bootstrap.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of source files that pages show: the lines between {@code snippet: name} and {@code end of snippet}, each
 * within a comment of its own, without the indentation they share. One may lie in another; no marker is ever shown.
 */
final class Snippets {
    private static final Pattern BEGIN = Pattern.compile("\\s*(?://|#|<!--) snippet: ([\\w-]+)(?: -->)?");
    private static final Pattern END = Pattern.compile("\\s*(?://|#|<!--) end of snippet(?: -->)?");

    private final Path root;

    /** The snippets of the files below that folder. */
    Snippets(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * The text of a snippet, ending with its last line.
     *
     * @param file from the root
     * @throws AssertionError when there is no such file, no such snippet, more than one, or one that does not end
     */
    String text(String file, String name) {
        Path source = root.resolve(file).normalize();
        if (!source.startsWith(root) || !Files.isRegularFile(source)) {
            throw new AssertionError("there is no file " + file);
        }
        List<String> lines = in(source).get(name);
        if (lines == null) {
            throw new AssertionError(file + " has no snippet " + name);
        }
        return String.join("\n", lines).stripIndent().stripTrailing();
    }

    private static Map<String, List<String>> in(Path source) {
        Map<String, List<String>> found = new HashMap<>();
        Deque<List<String>> open = new ArrayDeque<>();
        for (String line : linesOf(source)) {
            Matcher begin = BEGIN.matcher(line);
            if (begin.matches()) {
                open.push(new ArrayList<>());
                if (found.put(begin.group(1), open.peek()) != null) {
                    throw new AssertionError(source + " has two snippets " + begin.group(1));
                }
            } else if (END.matcher(line).matches()) {
                if (open.isEmpty()) {
                    throw new AssertionError(source + " ends a snippet that has not begun");
                }
                open.pop();
            } else {
                open.forEach(snippet -> snippet.add(line));
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError(source + " has a snippet without an end");
        }
        return found;
    }

    private static List<String> linesOf(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
