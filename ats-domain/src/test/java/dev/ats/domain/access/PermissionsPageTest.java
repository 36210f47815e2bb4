package dev.ats.domain.access;

import dev.ats.domain.testkit.GeneratedPage;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PermissionsPageTest {
    private static final String HEAD = """
            # Permissions

            What the built-in roles may do, generated from `BuiltInRoles`. A cell says how far the permission reaches:
            *own* (about or by the person), *assigned* (on a job assigned to them), *team* (assigned to a member of a
            team they manage) and *organization* (all of it), each including those before it; or *published* (whatever
            everybody may see, anywhere). Everybody has the rights of `public`, every account those of `candidate`, and a
            member those of their roles, in their organization only.

            """;

    @Test
    void thePageShowsWhatTheRolesGrant() {
        GeneratedPage.of("permissions.md").assertSays(HEAD + roles() + "\n" + matrix());
    }

    private static String roles() {
        return "| role | what for |\n|---|---|\n"
                + lines(BuiltInRoles.all().stream()
                        .map(role -> "| `" + role.name() + "` | " + role.description() + " |"));
    }

    private static String matrix() {
        String roles = BuiltInRoles.all().stream()
                .map(role -> " `" + role.name() + "` |")
                .collect(Collectors.joining());
        String rule = "---|".repeat(2 + BuiltInRoles.all().size());
        return "| permission | lets one |" + roles + "\n|" + rule + "\n"
                + lines(Stream.of(Permission.values()).map(PermissionsPageTest::row));
    }

    private static String row(Permission permission) {
        return "| `" + permission.code() + "` | " + permission.description() + " |"
                + BuiltInRoles.all().stream()
                        .map(role -> " " + cell(role, permission) + " |")
                        .collect(Collectors.joining());
    }

    private static String cell(Role role, Permission permission) {
        return role.grants()
                .reachOf(permission)
                .map(reach -> role.equals(BuiltInRoles.PUBLIC)
                        ? "published"
                        : reach.name().toLowerCase(Locale.ROOT))
                .orElse("\u2013");
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
