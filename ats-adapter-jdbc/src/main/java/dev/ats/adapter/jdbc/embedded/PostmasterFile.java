package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What a running server says of itself in its cluster ({@code postmaster.pid}); a crash leaves it behind. */
record PostmasterFile(long pid, int port, String status) {

    private static final PostmasterFile NONE = new PostmasterFile(0, 0, "");

    static Path of(Cluster cluster) {
        return cluster.path().resolve("postmaster.pid");
    }

    static PostmasterFile read(Cluster cluster) {
        try {
            List<String> lines = Files.readAllLines(of(cluster));
            return new PostmasterFile(
                    number(lines, 0),
                    Math.toIntExact(number(lines, 3)),
                    lines.size() > 7 ? lines.get(7).strip() : "");
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed(of(cluster) + " cannot be read: " + Places.why(e), e);
        }
    }

    boolean isThere() {
        return pid > 0;
    }

    boolean isReady() {
        return status.equals("ready");
    }

    private static long number(List<String> lines, int index) {
        String text = lines.size() > index ? lines.get(index).strip() : "";
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }
}
