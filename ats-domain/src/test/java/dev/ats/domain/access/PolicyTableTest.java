package dev.ats.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.testkit.WhoMayDoWhat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The policy decides as was written down by hand in {@link WhoMayDoWhat}. A change of a role or of the policy has to be
 * made there too, by somebody who means it.
 */
class PolicyTableTest {
    static Stream<String> roles() {
        return WhoMayDoWhat.rows().stream().map(WhoMayDoWhat.Row::role).distinct();
    }

    /** Role by role and not cell by cell, because mutation testing runs each case again and again. */
    @ParameterizedTest
    @MethodSource("roles")
    void decidesAsWritten(String role) {
        assertThat(WhoMayDoWhat.rows().stream()
                        .filter(row -> row.role().equals(role))
                        .flatMap(row -> Arrays.stream(Standing.values())
                                .filter(standing -> !decided(row, standing).equals(written(row, standing)))
                                .map(standing -> row.permission() + " " + standing + ": " + decided(row, standing)
                                        + ", but " + written(row, standing) + " is written")))
                .isEmpty();
    }

    private static String decided(WhoMayDoWhat.Row row, Standing standing) {
        Verdict verdict = Policy.decide(Standing.holding(row.role()), row.permission(), standing.facts());
        String cell = verdict.fold(allowed -> "A", denied -> "D", () -> "H");
        return verdict.isAllowed() == cell.equals("A") ? cell : cell + ", and says otherwise";
    }

    private static String written(WhoMayDoWhat.Row row, Standing standing) {
        return row.of(standing.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void coversEveryRoleAndEveryPermissionOnce() {
        Set<List<Object>> expected = Stream.concat(
                        BuiltInRoles.all().stream().map(role -> role.name().value()),
                        WhoMayDoWhat.CUSTOM_ROLES.keySet().stream())
                .flatMap(
                        role -> Arrays.stream(Permission.values()).map(permission -> List.<Object>of(role, permission)))
                .collect(Collectors.toSet());

        assertThat(WhoMayDoWhat.rows().stream().map(row -> List.<Object>of(row.role(), row.permission())))
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
