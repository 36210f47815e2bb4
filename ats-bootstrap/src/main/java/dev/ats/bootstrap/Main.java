package dev.ats.bootstrap;

import dev.ats.adapter.jdbc.embedded.EmbeddedPostgresFailed;
import dev.ats.bootstrap.settings.Settings;
import dev.ats.bootstrap.settings.SettingsFault;
import dev.ats.bootstrap.settings.Variable;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** The program: what was asked for on the command line, and one clear line when it cannot be done. */
public final class Main {

    private static final int FAULT = 1;
    private static final int MISUSE = 2;

    private Main() {}

    /**
     * Does what was asked for.
     *
     * @param arguments {@code run} (the default), {@code seed}, or {@code --help}
     */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        String command = words.isEmpty() ? "run" : words.get(0).toLowerCase(Locale.ROOT);
        if (words.contains("--help") || words.contains("-h") || command.equals("help")) {
            Console.say(help());
            return;
        }
        if (words.size() > 1 || !List.of("run", "seed").contains(command)) {
            Console.complain("unknown arguments: " + String.join(" ", words) + " (try --help)");
            System.exit(MISUSE);
        }
        try {
            Settings settings = Settings.from(System.getenv());
            Logging.start(settings.logFormat(), settings.logLevel());
            settings.withoutEffect().forEach(variable -> LoggerFactory.getLogger(Main.class)
                    .warn("{} has no effect yet: what it is for is still to come", variable));
            if (command.equals("seed")) {
                seed(settings);
            } else {
                run(settings);
            }
        } catch (SettingsFault | StartFault | EmbeddedPostgresFailed fault) {
            Console.complain(fault.getMessage());
            System.exit(FAULT);
        }
    }

    private static void run(Settings settings) {
        Server server = Server.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        Console.say("mail is " + server.mail());
        server.howToSetUp().ifPresent(Console::say);
        Console.say("ready " + server.address());
    }

    private static void seed(Settings settings) {
        try (Store store = Store.openBeside(settings)) {
            Seed.plant(store.ats(), new TimeOrderedIds()).forEach((name, id) -> Console.say(name + "=" + id));
        }
    }

    private static String help() {
        StringBuilder text = new StringBuilder("""
                usage: ./ats run | seed

                  run    starts the server and prints "ready" with its address when it takes requests
                  seed   plants two small organizations with their people, whether or not the server runs,
                         and prints their ids as shell variables

                settings (environment variables):
                """);
        for (Variable variable : Variable.values()) {
            String usual = variable.usual().isEmpty() ? "" : " [" + variable.usual() + "]";
            String later = variable.isHeeded() ? "" : " (no effect yet)";
            text.append(String.format("  %-32s %s%s%s%n", variable, variable.meaning(), usual, later));
        }
        return text.toString().stripTrailing();
    }
}
