package dev.ats.bootstrap;

import dev.ats.bootstrap.demo.DemoFailed;
import dev.ats.bootstrap.demo.HiringStory;
import dev.ats.bootstrap.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Plays the demonstration on a server of its own, in a folder of its own, which are gone afterwards. */
final class Demo {

    private Demo() {}

    /**
     * Plays it.
     *
     * @param keep whether server and folder stay until the program is stopped
     * @throws DemoFailed when the story goes another way
     * @throws StartFault when the server cannot start
     */
    static void play(boolean keep) {
        Console.say("ATS: one hiring story, told through the REST API");
        Console.say("starting a server with a PostgreSQL of its own ...");
        Path data = folder();
        boolean stays = false;
        Server server = null;
        try {
            server = Server.start(Settings.from(Map.of(
                    "ATS_DATA_DIR", data.toString(),
                    "ATS_ALLOW_VOLATILE", "true",
                    "ATS_HTTP_PORT", "0",
                    // Everybody in the story signs in from here, faster than people do.
                    "ATS_RATE_LIMITS", "off")));
            HiringStory.tell(URI.create(server.address()), data.resolve("mail"), Console::say);
            stays = keep;
        } finally {
            if (!stays) {
                clear(server, data);
            }
        }
        if (stays) {
            Server kept = server;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(kept, data), "stop"));
            Console.say("");
            Console.say("The server stays at " + server.address() + " (see /docs there) until you press Ctrl-C.");
            Console.say("Sign in as nora@northwind.example, rita@northwind.example, henry@northwind.example or");
            Console.say("carl@home.example with the password \"" + HiringStory.PASSWORD + "\"; mails are in "
                    + data.resolve("mail"));
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("ats-demo-");
        } catch (IOException e) {
            throw new StartFault("no folder for the demonstration: " + e.getMessage(), e);
        }
    }

    private static void clear(Server server, Path data) {
        if (server != null) {
            server.close();
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            Console.complain("what the demonstration left in " + data + " could not be removed: " + e.getMessage());
        }
    }
}
