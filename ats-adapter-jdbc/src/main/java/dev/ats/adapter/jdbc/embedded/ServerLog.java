package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the server wrote: its first words, then a file for each day of the week in {@code cluster/log}. */
record ServerLog(Cluster cluster) {

    Path ofStart() {
        return cluster.path().resolveSibling("start.log");
    }

    /** The last fatal line of the newest files, or the last line at all, with where to read on. */
    String lastProblem() {
        List<String> lines = new ArrayList<>();
        try {
            lines.addAll(newestOfTheWeek());
            lines.addAll(linesOf(ofStart()));
        } catch (IOException e) {
            lines.add("its log cannot be read: " + Places.why(e));
        }
        String problem = lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("could not"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "it says nothing" : lines.get(lines.size() - 1));
        return problem + " (" + ofStart() + ")";
    }

    private List<String> newestOfTheWeek() throws IOException {
        Path directory = cluster.path().resolve("log");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Path> files = Places.childrenOf(directory, "postgresql-");
        Path newest = files.stream()
                .max(Comparator.comparing(file -> file.toFile().lastModified()))
                .orElse(ofStart());
        return linesOf(newest);
    }

    private static List<String> linesOf(Path file) throws IOException {
        // Not every byte a server logs is text.
        return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    }
}
