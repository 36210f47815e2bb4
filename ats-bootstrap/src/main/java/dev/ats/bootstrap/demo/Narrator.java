package dev.ats.bootstrap.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Tells the story: each step a sentence, the request that makes it true, and what the server said. */
final class Narrator {

    private final Wire wire;
    private final Consumer<String> out;
    private int step;

    Narrator(Wire wire, Consumer<String> out) {
        this.wire = wire;
        this.out = out;
    }

    /** Begins a part of the story. */
    void part(String title) {
        out.accept("");
        out.accept(title.toUpperCase(Locale.ROOT));
    }

    /** Says something. */
    void say(String line) {
        out.accept("      " + line);
    }

    /**
     * Does a step that has to be answered with that status.
     *
     * @param who whoever asks, or null for nobody
     * @param body null for none
     */
    Wire.Reply step(String sentence, int expected, Person who, String method, String path, Map<String, ?> body) {
        Wire.Reply reply = wire.send(method, path, who == null ? null : who.token(), body);
        step++;
        out.accept(String.format(Locale.ROOT, "%4d  %s", step, sentence));
        String code = reply.text("code");
        say(method + " " + shortened(path) + " -> " + reply.status()
                + (code.isEmpty() || reply.status() < 400 ? "" : " " + code));
        if (reply.status() != expected) {
            throw new DemoFailed(
                    method + " " + path + " was answered " + reply.status() + " instead of " + expected + ": "
                            + reply.body(),
                    null);
        }
        return reply;
    }

    /** Shows rows in columns. */
    void table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        rows.forEach(row -> {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            say(line.toString().stripTrailing());
        });
    }

    /** A path without its ids, which nobody reads. */
    private static String shortened(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
    }
}
