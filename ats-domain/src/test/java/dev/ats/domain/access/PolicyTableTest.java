package dev.ats.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what, written down by hand: A allowed, D denied, H hidden. A change of a role or of the policy has to be
 * made here too, by somebody who means it.
 */
class PolicyTableTest {
    private static final String TABLE = read("who-may-do-what.txt");

    private static final List<String> HEAD = cellsOf(TABLE.lines().findFirst().orElseThrow());

    private record Row(String role, Permission permission, Map<String, String> verdicts) {
        static Row of(String line) {
            List<String> cells = cellsOf(line);
            Map<String, String> verdicts = new HashMap<>();
            for (int column = 2; column < HEAD.size(); column++) {
                verdicts.put(HEAD.get(column), cells.get(column));
            }
            return new Row(cells.get(0), Permission.named(cells.get(1)).orElseThrow(), verdicts);
        }
    }

    private static String read(String name) {
        try (InputStream table = PolicyTableTest.class.getResourceAsStream(name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cellsOf(String line) {
        return List.of(line.trim().split("\\s+"));
    }

    static Stream<Arguments> cells() {
        return rows().flatMap(row -> Arrays.stream(Standing.values())
                .map(standing -> Arguments.of(
                        row.role(),
                        row.permission(),
                        standing,
                        row.verdicts().get(standing.name().toLowerCase(Locale.ROOT)))));
    }

    private static Stream<Row> rows() {
        return TABLE.lines().skip(1).map(Row::of);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @MethodSource("cells")
    void decidesAsWritten(String role, Permission permission, Standing standing, String expected) {
        Verdict verdict = Policy.decide(Standing.holding(role), permission, standing.facts());

        assertThat(verdict.<String>fold(allowed -> "A", denied -> "D", () -> "H"))
                .isEqualTo(expected);
        assertThat(verdict.isAllowed()).isEqualTo(expected.equals("A"));
    }

    @Test
    void coversEveryRoleAndEveryPermissionOnce() {
        Set<List<Object>> expected = BuiltInRoles.all().stream()
                .flatMap(role -> Arrays.stream(Permission.values())
                        .map(permission -> List.<Object>of(role.name().value(), permission)))
                .collect(Collectors.toSet());

        assertThat(rows().map(row -> List.<Object>of(row.role(), row.permission())))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void letsTheProductItselfDoEverything() {
        Function<Standing, Boolean> allowed = standing -> Arrays.stream(Permission.values())
                .allMatch(permission -> Policy.decide(new Actor.System("seed"), permission, standing.facts())
                        .isAllowed());

        assertThat(Standing.values()).allMatch(allowed::apply);
    }
}
