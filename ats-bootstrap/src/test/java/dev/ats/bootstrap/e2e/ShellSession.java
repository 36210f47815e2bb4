package dev.ats.bootstrap.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody types lines into a shell with job control, in a folder where {@code ./ats} is the program under test. The
 * session is over when what it left in the background is over, and nothing of it survives.
 */
final class ShellSession {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final List<String> TOOLS = List.of("bash", "curl", "setsid");
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Z]+)=\\$\\(.*");
    private static final String END = "<end of line>";

    private ShellSession() {}

    /** A line, what was printed by it or is the value of the variable it set, and its exit status. */
    record Answer(String line, String output, int status) {}

    /** The tools needed that are not on this machine. */
    static List<String> missing() {
        return TOOLS.stream()
                .filter(tool -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder, tool))))
                .toList();
    }

    /** What is answered to each line, and at last to waiting for the end of what runs in the background. */
    static List<Answer> type(List<String> lines, Map<String, String> settings) throws IOException {
        Path folder = World.temporary();
        try {
            Path program = Files.writeString(folder.resolve("ats"), standIn());
            if (!program.toFile().setExecutable(true)) {
                throw new IOException(program + " cannot be made executable");
            }
            List<String> all = new ArrayList<>(lines);
            all.add("wait $!");
            Files.writeString(folder.resolve("session"), script(all));
            return answers(all, run(folder, settings));
        } finally {
            World.remove(folder);
        }
    }

    /** What the server prints comes at any time, so that it is kept apart from what the lines print. */
    private static String standIn() {
        String command = ServerProcess.program(Path.of(System.getProperty("java.home"))).stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return "#!/bin/sh\n[ \"$1\" != run ] || exec >server.log 2>&1\nexec " + command + " \"$@\"\n";
    }

    private static String script(List<String> lines) {
        StringBuilder script = new StringBuilder("set -m\n");
        for (String line : lines) {
            Matcher assignment = ASSIGNMENT.matcher(line);
            String value = assignment.matches() ? "$" + assignment.group(1) : "";
            script.append(line).append("\nprintf '%s\\n%s\\n%s\\n' \"").append(value);
            script.append("\" $? '").append(END).append("'\n");
        }
        return script.toString();
    }

    /** Runs without a terminal of its own, which a shell with job control would otherwise take from whoever tests. */
    private static String run(Path folder, Map<String, String> settings) throws IOException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder("setsid", "bash", "session")
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ATS_") || name.equals("BASH_ENV"));
        builder.environment().put("no_proxy", "127.0.0.1");
        builder.environment().putAll(settings);
        Process shell = builder.start();
        try {
            if (!shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the session does not end:\n" + Files.readString(output) + log(folder));
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            end(shell);
        }
    }

    private static String log(Path folder) throws IOException {
        Path log = folder.resolve("server.log");
        return Files.exists(log) ? "\nThe server said:\n" + Files.readString(log) : "";
    }

    /** The shell first, lest it type on; then whatever it started that is still there. */
    private static void end(Process shell) {
        List<ProcessHandle> children = shell.descendants().toList();
        shell.destroyForcibly().onExit().join();
        for (ProcessHandle child : children) {
            child.destroy();
            child.onExit()
                    .completeOnTimeout(child, 20, TimeUnit.SECONDS)
                    .thenAccept(ProcessHandle::destroyForcibly)
                    .join();
        }
    }

    private static List<Answer> answers(List<String> lines, String output) {
        List<String> parts = List.of(output.split(Pattern.quote(END) + "\n"));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String part = i < parts.size() ? parts.get(i).strip() : "-1";
            int last = part.lastIndexOf('\n');
            int status = Integer.parseInt(part.substring(last + 1));
            answers.add(new Answer(
                    lines.get(i), part.substring(0, Math.max(last, 0)).strip(), status));
        }
        return answers;
    }
}
