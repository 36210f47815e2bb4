package dev.ats.bootstrap;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgresFailed;
import dev.ats.adapter.jdbc.pipeline.histories.HistoryCheck;
import dev.ats.application.kernel.Unavailable;
import dev.ats.bootstrap.bench.Bench;
import dev.ats.bootstrap.bench.BenchFailed;
import dev.ats.bootstrap.bench.Options;
import dev.ats.bootstrap.demo.DemoFailed;
import dev.ats.bootstrap.settings.Settings;
import dev.ats.bootstrap.settings.SettingsFault;
import dev.ats.bootstrap.settings.Variable;
import java.util.List;
import java.util.Locale;

/** The program: what was asked for on the command line, and one clear line when it cannot be done. */
public final class Main {

    private static final int FAULT = 1;
    private static final int MISUSE = 2;
    private static final int DIFFERENCES = 1;
    private static final int UNCHECKED = 2;
    private static final String VERIFY_HISTORY = "verify-history";

    private Main() {}

    /**
     * Does what was asked for.
     *
     * @param arguments {@code run} (the default), {@code seed}, {@code demo}, {@code verify-history}, {@code bench}, or
     *     {@code --help}
     */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        String command = words.isEmpty() ? "run" : words.get(0).toLowerCase(Locale.ROOT);
        if (command.equals("bench")) {
            bench(words.subList(1, words.size()));
            return;
        }
        if (words.contains("--help") || words.contains("-h") || command.equals("help")) {
            Console.say(help());
            return;
        }
        boolean keep =
                command.equals("demo") && words.size() == 2 && words.get(1).equals("--keep");
        if ((words.size() > 1 && !keep)
                || !List.of("run", "seed", "demo", VERIFY_HISTORY).contains(command)) {
            Console.complain("unknown arguments: " + String.join(" ", words) + " (try --help)");
            System.exit(MISUSE);
        }
        try {
            Settings settings = Settings.from(System.getenv());
            // A story is not interrupted by what the server has to say, unless that is wrong.
            Logging.start(settings.logFormat(), command.equals("demo") ? Settings.LogLevel.WARN : settings.logLevel());
            switch (command) {
                case "seed" -> seed(settings);
                case "demo" -> Demo.play(keep);
                case VERIFY_HISTORY -> verifyHistory(settings);
                default -> run(settings);
            }
        } catch (SettingsFault | StartFault | EmbeddedPostgresFailed | DemoFailed | Unavailable fault) {
            Console.complain(fault.getMessage());
            // Of a check, 1 says that there are differences.
            System.exit(command.equals(VERIFY_HISTORY) ? UNCHECKED : FAULT);
        }
    }

    private static void bench(List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            Console.say(Options.HELP);
            return;
        }
        Logging.start(Settings.LogFormat.TEXT, Settings.LogLevel.WARN);
        try {
            Bench.run(Options.of(words), Console::say);
        } catch (BenchFailed fault) {
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
        server.whenBroken(fault -> {
            Console.complain(fault.getMessage());
            System.exit(FAULT);
        });
    }

    private static void seed(Settings settings) {
        try (Store store = Store.openBeside(settings)) {
            Seed.plant(store.ats(), new TimeOrderedIds()).forEach((name, id) -> Console.say(name + "=" + id));
        }
    }

    private static void verifyHistory(Settings settings) {
        HistoryCheck.Summary summary;
        try (Store store = Store.openBeside(settings)) {
            summary = new HistoryCheck(store.database().connections(), JdbcSettings.defaults()).run(Console::say);
        }
        Console.say(summary.applications() + " applications on " + summary.jobs() + " jobs of "
                + summary.organizations() + " organizations, " + summary.differences() + " differences");
        if (summary.differences() > 0) {
            System.exit(DIFFERENCES);
        }
    }

    private static String help() {
        StringBuilder text = new StringBuilder("""
                usage: ./ats run | seed | demo [--keep] | verify-history | bench [options]

                  run    starts the server and prints "ready" with its address when it takes requests
                  seed   plants two small organizations with their people, whether or not the server runs,
                         and prints their ids as shell variables
                  demo   tells one hiring story through the REST API of a server of its own, which it throws away
                         afterwards; with --keep it stays, so that you can look around
                  verify-history
                         makes every application again from its history, whether or not the server runs, and prints
                         every difference: 0 when there is none, 1 when there are, 2 when it could not be checked
                  bench  measures the product on a server of its own; see bench --help

                settings (environment variables):
                """);
        for (Variable variable : Variable.values()) {
            String usual = variable.usual().isEmpty() ? "" : " [" + variable.usual() + "]";
            text.append(String.format("  %-32s %s%s%n", variable, variable.meaning(), usual));
        }
        return text.toString().stripTrailing();
    }
}
