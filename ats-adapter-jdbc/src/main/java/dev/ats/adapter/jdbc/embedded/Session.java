package dev.ats.adapter.jdbc.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A terminal session of its own for the server, so that Ctrl-C reaches our program only, which then stops it. */
final class Session {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** The same as {@code setsid}, which not every Unix has. */
    static final List<String> PERL = List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV", "--");

    private Session() {}

    /** What to put before a command line; each of them becomes the command and keeps its process number. */
    static List<String> own() {
        if (Command.run(LIMIT, List.of("setsid", "true")).succeeded()) {
            return List.of("setsid");
        }
        List<String> trial = new ArrayList<>(PERL);
        trial.add("true");
        if (Command.run(LIMIT, trial).succeeded()) {
            return PERL;
        }
        Log.LOGGER.warn("neither setsid nor perl is here: a Ctrl-C will stop PostgreSQL before the program");
        return List.of();
    }
}
