package dev.ats.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final String TABLE = """
            role            permission              own assigned team organization foreign published collection
            public          organization.view       H   H        H    H            H       H         D
            public          organization.create     H   H        H    H            H       H         D
            public          account.view            H   H        H    H            H       H         D
            public          account.create          H   H        H    H            H       H         D
            public          member.view             H   H        H    H            H       H         D
            public          member.create           H   H        H    H            H       H         D
            public          job.view                H   H        H    H            H       A         D
            public          job.create              H   H        H    H            H       D         D
            public          job.apply               H   H        H    H            H       A         D
            public          application.view        H   H        H    H            H       H         D
            public          application.browse      H   H        H    H            H       H         D
            public          application.create      H   H        H    H            H       H         D
            public          application.move        H   H        H    H            H       H         D
            public          application.withdraw    H   H        H    H            H       H         D
            candidate       organization.view       H   H        H    H            H       H         D
            candidate       organization.create     H   H        H    H            H       H         D
            candidate       account.view            A   H        H    H            H       H         D
            candidate       account.create          D   H        H    H            H       H         D
            candidate       member.view             H   H        H    H            H       H         D
            candidate       member.create           H   H        H    H            H       H         D
            candidate       job.view                H   H        H    H            H       A         D
            candidate       job.create              H   H        H    H            H       D         D
            candidate       job.apply               H   H        H    H            H       A         D
            candidate       application.view        A   H        H    H            H       H         D
            candidate       application.browse      D   H        H    H            H       H         D
            candidate       application.create      D   H        H    H            H       H         D
            candidate       application.move        D   H        H    H            H       H         D
            candidate       application.withdraw    A   H        H    H            H       H         D
            recruiter       organization.view       A   A        A    A            H       H         A
            recruiter       organization.create     D   D        D    D            H       H         D
            recruiter       account.view            A   H        H    H            H       H         D
            recruiter       account.create          D   H        H    H            H       H         D
            recruiter       member.view             A   A        A    A            H       H         A
            recruiter       member.create           D   D        D    D            H       H         D
            recruiter       job.view                A   A        A    A            H       A         A
            recruiter       job.create              A   A        A    A            H       D         A
            recruiter       job.apply               D   D        D    D            H       A         D
            recruiter       application.view        A   A        H    H            H       H         D
            recruiter       application.browse      A   A        H    H            H       H         D
            recruiter       application.create      A   A        H    H            H       H         D
            recruiter       application.move        A   A        H    H            H       H         D
            recruiter       application.withdraw    A   A        H    H            H       H         D
            hiring_manager  organization.view       A   A        A    A            H       H         A
            hiring_manager  organization.create     D   D        D    D            H       H         D
            hiring_manager  account.view            A   H        H    H            H       H         D
            hiring_manager  account.create          D   H        H    H            H       H         D
            hiring_manager  member.view             A   A        A    A            H       H         A
            hiring_manager  member.create           D   D        D    D            H       H         D
            hiring_manager  job.view                A   A        A    A            H       A         A
            hiring_manager  job.create              D   D        D    D            H       D         D
            hiring_manager  job.apply               D   D        D    D            H       A         D
            hiring_manager  application.view        A   A        A    A            H       H         A
            hiring_manager  application.browse      A   A        A    A            H       H         A
            hiring_manager  application.create      D   D        D    D            H       H         D
            hiring_manager  application.move        A   A        A    A            H       H         A
            hiring_manager  application.withdraw    A   D        D    D            H       H         D
            admin           organization.view       A   A        A    A            H       H         A
            admin           organization.create     D   D        D    D            H       H         D
            admin           account.view            A   H        H    H            H       H         D
            admin           account.create          D   H        H    H            H       H         D
            admin           member.view             A   A        A    A            H       H         A
            admin           member.create           A   A        A    A            H       H         A
            admin           job.view                A   A        A    A            H       A         A
            admin           job.create              A   A        A    A            H       D         A
            admin           job.apply               D   D        D    D            H       A         D
            admin           application.view        A   A        A    A            H       H         A
            admin           application.browse      A   A        A    A            H       H         A
            admin           application.create      A   A        A    A            H       H         A
            admin           application.move        A   A        A    A            H       H         A
            admin           application.withdraw    A   A        A    A            H       H         A
            """;

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
