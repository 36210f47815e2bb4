package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** The user whom every Unix has for things that need no rights; PostgreSQL insists that its user has a name. */
record UnprivilegedUser(int uid, int gid) {

    private static final UnprivilegedUser USUAL = new UnprivilegedUser(65_534, 65_534);

    static UnprivilegedUser ofThisMachine() throws IOException {
        Path users = Path.of("/etc/passwd");
        if (!Files.isReadable(users)) {
            return USUAL;
        }
        return Files.readAllLines(users).stream()
                .filter(line -> line.startsWith("nobody:"))
                .map(line -> List.of(line.split(":", -1)))
                .filter(fields -> fields.size() > 3 && isId(fields.get(2)) && isId(fields.get(3)))
                .map(fields -> new UnprivilegedUser(Integer.parseInt(fields.get(2)), Integer.parseInt(fields.get(3))))
                .findFirst()
                .orElse(USUAL);
    }

    private static boolean isId(String field) {
        return field.matches("[0-9]{1,9}");
    }

    /** Lets this user's group pass through our own directories, {@code <data>/postgres/<major>}, and see nothing. */
    void letPass(Path home) throws IOException {
        Path postgres = home.getParent();
        for (Path ours : List.of(home, postgres, postgres.getParent())) {
            Files.setAttribute(ours, "unix:gid", gid);
            Files.setPosixFilePermissions(ours, Places.PASSABLE);
        }
    }

    /** The first directory above ours that others may not pass through, or null. */
    Path firstClosedAbove(Path home) throws IOException {
        Path above = home.getParent().getParent().getParent();
        Path closed = null;
        for (Path directory = above; directory != null; directory = directory.getParent()) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(directory);
            closed = permissions.contains(PosixFilePermission.OTHERS_EXECUTE) ? closed : directory;
        }
        return closed;
    }
}
