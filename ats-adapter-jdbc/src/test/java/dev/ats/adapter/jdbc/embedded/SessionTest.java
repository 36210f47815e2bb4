package dev.ats.adapter.jdbc.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ctrl-C in a terminal goes to the program's process group, and PostgreSQL is not in it. */
class SessionTest {

    private static final String OWN_STATUS = "echo $$; cat /proc/$$/stat";

    private static void leadsItsSession(List<String> prefix) {
        assumeTrue(Files.exists(Path.of("/proc/self/stat")), "needs /proc");
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of("sh", "-c", OWN_STATUS));
        Command.Result result = Command.run(Duration.ofSeconds(10), line);
        assumeTrue(result.succeeded(), "needs " + prefix);
        String[] words = result.output().split("\\s+", -1);
        // Number, then: number, name, state, parent, process group, session.
        assertThat(words[5]).as("process group").isEqualTo(words[0]);
        assertThat(words[6]).as("session").isEqualTo(words[0]);
    }

    @Test
    void isTheServersOwn() {
        leadsItsSession(Session.own());
    }

    @Test
    void isItsOwnThroughPerlToo() {
        leadsItsSession(Session.PERL);
    }

    @Test
    void holdsTheRunningServer() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/stat")), "needs /proc");
        try (Sandbox sandbox = Sandbox.withCluster();
                DataDirectory directory = sandbox.open();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, EmbeddedSettings.defaults())) {
            String number = Long.toString(postgres.processId());
            String status = Files.readString(Path.of("/proc", number, "stat"));
            assertThat(status.substring(status.lastIndexOf(')')).split(" ", -1)[4])
                    .isEqualTo(number);
        }
    }
}
