package dev.ats.bootstrap.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in Markdown, some of whose fenced blocks are snippets: those that follow {@code <!-- snippet: file#name -->}. */
final class SnippetPage {
    private static final Pattern REFERENCE = Pattern.compile("<!-- snippet: ([^#\\s]+)#([\\w-]+) -->");
    private static final String FENCE = "```";

    private final List<String> lines;

    SnippetPage(String text) {
        this.lines = List.of(text.split("\n", -1));
    }

    /**
     * The page with each snippet as it is in its source now.
     *
     * @throws AssertionError when a snippet is not found, or a reference is not followed by a block
     */
    String filled(Snippets snippets) {
        List<String> filled = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            filled.add(line);
            Matcher reference = REFERENCE.matcher(line);
            if (reference.matches()) {
                if (!isFence(at + 1)) {
                    throw new AssertionError("no block follows " + line);
                }
                filled.add(lines.get(at + 1));
                filled.add(snippets.text(reference.group(1), reference.group(2)));
                at = endOfBlock(at + 1);
                filled.add(lines.get(at));
            } else if (line.contains("<!-- snippet:")) {
                throw new AssertionError("not understood: " + line);
            } else if (isFence(at)) {
                int end = endOfBlock(at);
                filled.addAll(lines.subList(at + 1, end + 1));
                at = end;
            }
        }
        return String.join("\n", filled);
    }

    /** The first lines of the Java blocks that are no snippets. */
    List<String> inventedJava() {
        List<String> invented = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isFence(at)) {
                boolean referred =
                        at > 0 && REFERENCE.matcher(lines.get(at - 1)).matches();
                if (lines.get(at).equals(FENCE + "java") && !referred) {
                    invented.add(lines.get(at + 1));
                }
                at = endOfBlock(at);
            }
        }
        return invented;
    }

    private boolean isFence(int at) {
        return at < lines.size() && lines.get(at).startsWith(FENCE);
    }

    private int endOfBlock(int start) {
        for (int at = start + 1; at < lines.size(); at++) {
            if (lines.get(at).equals(FENCE)) {
                return at;
            }
        }
        throw new AssertionError("the block does not end: " + lines.get(start));
    }
}
