package dev.ats.bootstrap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of Markdown in which tables stand between markers, so that they can be made anew around what people wrote. */
public final class Page {

    private final Path file;

    public Page(Path file) {
        this.file = file;
    }

    /**
     * Puts lines in place of those between the markers of that name.
     *
     * @throws BenchFailed when the page is not there, or has no such markers
     */
    public void put(String name, List<String> lines) {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        try {
            String text = Files.readString(file);
            int from = text.indexOf(begin);
            int to = text.indexOf(end);
            if (from < 0 || to < from) {
                throw new BenchFailed(file + " has no place for " + name);
            }
            Files.writeString(
                    file, text.substring(0, from) + begin + String.join("\n", lines) + "\n" + text.substring(to));
        } catch (IOException e) {
            throw new BenchFailed(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
