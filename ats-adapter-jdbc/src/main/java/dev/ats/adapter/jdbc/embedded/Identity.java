package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL's programs run: a prefix to their command line, and the user who owns their files as seen from
 * here. Every way is tried on this machine before it is chosen.
 */
record Identity(List<String> prefix, int uid, int gid) {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** A way that was tried; exactly one of the two is there. */
    private record Trial(Identity works, String problem) {}

    static Identity chosen(RunAs wanted, Path home) throws IOException {
        List<RunAs> ways = wanted == RunAs.AUTOMATIC
                ? List.of(RunAs.DIRECT, RunAs.NAMESPACE, RunAs.UNPRIVILEGED)
                : List.of(wanted);
        List<String> problems = new ArrayList<>();
        for (RunAs way : ways) {
            Trial trial = trial(way, home);
            if (trial.works() != null) {
                return trial.works();
            }
            problems.add(trial.problem());
        }
        throw new EmbeddedPostgresFailed("PostgreSQL cannot be run by this user: " + String.join("; ", problems));
    }

    private static Trial trial(RunAs way, Path home) throws IOException {
        int self = number("-u");
        return switch (way) {
            case DIRECT -> direct(self);
            case NAMESPACE -> namespace(self, home);
            case UNPRIVILEGED -> unprivileged(self, home);
            case AUTOMATIC -> throw new IllegalArgumentException("not a way by itself");
        };
    }

    private static Trial direct(int self) {
        if (self == 0) {
            return new Trial(null, "it refuses to run as root");
        }
        if (!Command.run(LIMIT, List.of("id", "-un")).succeeded()) {
            return new Trial(null, "user " + self + " has no name on this machine");
        }
        return new Trial(new Identity(List.of(), self, number("-g")), null);
    }

    private static Trial namespace(int self, Path home) throws IOException {
        UnprivilegedUser shown = UnprivilegedUser.ofThisMachine();
        List<String> prefix =
                List.of("unshare", "--user", "--map-user=" + shown.uid(), "--map-group=" + shown.gid(), "--");
        Command.Result reached = reach(prefix, home);
        return reached.succeeded()
                ? new Trial(new Identity(prefix, self, number("-g")), null)
                : new Trial(null, "a user namespace does not work here (" + lastLine(reached.output()) + ")");
    }

    private static Trial unprivileged(int self, Path home) throws IOException {
        if (self != 0) {
            return new Trial(null, "only root can run it as an unprivileged user");
        }
        UnprivilegedUser user = UnprivilegedUser.ofThisMachine();
        List<String> prefix =
                List.of("setpriv", "--reuid=" + user.uid(), "--regid=" + user.gid(), "--clear-groups", "--");
        user.letPass(home);
        Command.Result reached = reach(prefix, home);
        if (reached.succeeded()) {
            return new Trial(new Identity(prefix, user.uid(), user.gid()), null);
        }
        Path closed = user.firstClosedAbove(home);
        return new Trial(
                null,
                closed == null
                        ? "it cannot be given to user " + user.uid() + " (" + lastLine(reached.output()) + ")"
                        : "user " + user.uid() + " cannot pass through " + closed
                                + ", so the data directory must lie elsewhere");
    }

    private static Command.Result reach(List<String> prefix, Path home) {
        return Command.run(
                LIMIT, new Identity(prefix, 0, 0).commandLine(List.of("sh", "-c", "cd \"$0\"", home.toString())));
    }

    List<String> commandLine(List<String> program) {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(program);
        return line;
    }

    /** Gives a tree to the one who runs PostgreSQL; its root comes last, so that an interrupted change is repeated. */
    void own(Path root) throws IOException {
        if (owns(root)) {
            return;
        }
        if (number("-u") != 0) {
            throw new EmbeddedPostgresFailed(root + " belongs to user " + ownerOf(root) + ", not to user " + uid);
        }
        try (var tree = Files.walk(root)) {
            for (Path path : (Iterable<Path>) tree.filter(path -> !path.equals(root))::iterator) {
                give(path);
            }
        }
        give(root);
    }

    boolean owns(Path root) throws IOException {
        return ownerOf(root) == uid;
    }

    private void give(Path path) throws IOException {
        Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static int number(String which) {
        Command.Result result = Command.run(LIMIT, List.of("id", which));
        if (!result.succeeded()) {
            throw new EmbeddedPostgresFailed("the user of this process cannot be told: " + result.output());
        }
        return Integer.parseInt(result.output().strip());
    }

    private static String lastLine(String output) {
        String text = output.strip();
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
