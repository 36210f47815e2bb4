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
            role            permission                    own assigned team organization foreign published collection
            public          organization.view             H   H        H    H            H       H         D
            public          organization.create           H   H        H    H            H       H         D
            public          installation.set_up           H   H        H    H            H       A         D
            public          account.view                  H   H        H    H            H       H         D
            public          account.create                H   H        H    H            H       H         D
            public          account.register              H   H        H    H            H       A         D
            public          account.verify                H   H        H    H            H       H         D
            public          account.recover               H   H        H    H            H       A         D
            public          account.change_password       H   H        H    H            H       H         D
            public          account.second_factor         H   H        H    H            H       H         D
            public          session.create                H   H        H    H            H       A         D
            public          session.refresh               H   H        H    H            H       A         D
            public          session.switch                H   H        H    H            H       H         D
            public          session.end                   H   H        H    H            H       A         D
            public          session.revoke                H   H        H    H            H       H         D
            public          member.view                   H   H        H    H            H       H         D
            public          member.create                 H   H        H    H            H       H         D
            public          member.invite                 H   H        H    H            H       H         D
            public          member.update                 H   H        H    H            H       H         D
            public          invitation.accept             H   H        H    H            H       A         D
            public          signing_key.view              H   H        H    H            H       H         D
            public          signing_key.create            H   H        H    H            H       H         D
            public          job.view                      H   H        H    H            H       A         D
            public          job.create                    H   H        H    H            H       D         D
            public          job.update                    H   H        H    H            H       D         D
            public          job.staff                     H   H        H    H            H       D         D
            public          job.delete                    H   H        H    H            H       D         D
            public          job.discard                   H   H        H    H            H       D         D
            public          job.apply                     H   H        H    H            H       A         D
            public          saved_job.view                H   H        H    H            H       H         D
            public          saved_job.change              H   H        H    H            H       H         D
            public          application.view              H   H        H    H            H       H         D
            public          application.browse            H   H        H    H            H       D         D
            public          application.create            H   H        H    H            H       D         D
            public          application.move              H   H        H    H            H       H         D
            public          application.withdraw          H   H        H    H            H       H         D
            public          application.reinstate         H   H        H    H            H       H         D
            public          application.assess            H   H        H    H            H       H         D
            public          application.note              H   H        H    H            H       H         D
            public          application.view_assessment   H   H        H    H            H       H         D
            public          mail.send                     H   H        H    H            H       H         D
            public          listener.tell                 H   H        H    H            H       H         D
            public          dead_letter.view              H   H        H    H            H       H         D
            public          dead_letter.resend            H   H        H    H            H       H         D
            public          audit.view                    H   H        H    H            H       H         D
            public          audit.export                  H   H        H    H            H       H         D
            candidate       organization.view             H   H        H    H            H       H         D
            candidate       organization.create           H   H        H    H            H       H         D
            candidate       installation.set_up           H   H        H    H            H       A         D
            candidate       account.view                  A   H        H    H            H       H         D
            candidate       account.create                D   H        H    H            H       H         D
            candidate       account.register              D   H        H    H            H       A         D
            candidate       account.verify                A   H        H    H            H       H         D
            candidate       account.recover               D   H        H    H            H       A         D
            candidate       account.change_password       A   H        H    H            H       H         D
            candidate       account.second_factor         A   H        H    H            H       H         D
            candidate       session.create                D   H        H    H            H       A         D
            candidate       session.refresh               D   H        H    H            H       A         D
            candidate       session.switch                A   H        H    H            H       H         D
            candidate       session.end                   A   H        H    H            H       A         D
            candidate       session.revoke                A   H        H    H            H       H         D
            candidate       member.view                   H   H        H    H            H       H         D
            candidate       member.create                 H   H        H    H            H       H         D
            candidate       member.invite                 H   H        H    H            H       H         D
            candidate       member.update                 H   H        H    H            H       H         D
            candidate       invitation.accept             H   H        H    H            H       A         D
            candidate       signing_key.view              H   H        H    H            H       H         D
            candidate       signing_key.create            H   H        H    H            H       H         D
            candidate       job.view                      H   H        H    H            H       A         D
            candidate       job.create                    H   H        H    H            H       D         D
            candidate       job.update                    H   H        H    H            H       D         D
            candidate       job.staff                     H   H        H    H            H       D         D
            candidate       job.delete                    H   H        H    H            H       D         D
            candidate       job.discard                   H   H        H    H            H       D         D
            candidate       job.apply                     H   H        H    H            H       A         D
            candidate       saved_job.view                A   H        H    H            H       H         D
            candidate       saved_job.change              A   H        H    H            H       H         D
            candidate       application.view              A   H        H    H            H       H         D
            candidate       application.browse            H   H        H    H            H       D         D
            candidate       application.create            H   H        H    H            H       D         D
            candidate       application.move              D   H        H    H            H       H         D
            candidate       application.withdraw          A   H        H    H            H       H         D
            candidate       application.reinstate         D   H        H    H            H       H         D
            candidate       application.assess            D   H        H    H            H       H         D
            candidate       application.note              D   H        H    H            H       H         D
            candidate       application.view_assessment   D   H        H    H            H       H         D
            candidate       mail.send                     H   H        H    H            H       H         D
            candidate       listener.tell                 H   H        H    H            H       H         D
            candidate       dead_letter.view              H   H        H    H            H       H         D
            candidate       dead_letter.resend            H   H        H    H            H       H         D
            candidate       audit.view                    H   H        H    H            H       H         D
            candidate       audit.export                  H   H        H    H            H       H         D
            recruiter       organization.view             A   A        A    A            H       H         A
            recruiter       organization.create           D   D        D    D            H       H         D
            recruiter       installation.set_up           D   D        D    D            H       A         D
            recruiter       account.view                  A   H        H    H            H       H         D
            recruiter       account.create                D   H        H    H            H       H         D
            recruiter       account.register              D   H        H    H            H       A         D
            recruiter       account.verify                A   H        H    H            H       H         D
            recruiter       account.recover               D   H        H    H            H       A         D
            recruiter       account.change_password       A   H        H    H            H       H         D
            recruiter       account.second_factor         A   H        H    H            H       H         D
            recruiter       session.create                D   H        H    H            H       A         D
            recruiter       session.refresh               D   H        H    H            H       A         D
            recruiter       session.switch                A   H        H    H            H       H         D
            recruiter       session.end                   A   H        H    H            H       A         D
            recruiter       session.revoke                A   H        H    H            H       H         D
            recruiter       member.view                   A   A        A    A            H       H         A
            recruiter       member.create                 D   D        D    D            H       H         D
            recruiter       member.invite                 D   D        D    D            H       H         D
            recruiter       member.update                 D   D        D    D            H       H         D
            recruiter       invitation.accept             D   D        D    D            H       A         D
            recruiter       signing_key.view              H   H        H    H            H       H         D
            recruiter       signing_key.create            H   H        H    H            H       H         D
            recruiter       job.view                      A   A        A    A            H       A         A
            recruiter       job.create                    A   A        A    A            H       D         A
            recruiter       job.update                    A   A        D    D            H       D         D
            recruiter       job.staff                     A   A        D    D            H       D         D
            recruiter       job.delete                    A   A        D    D            H       D         D
            recruiter       job.discard                   D   D        D    D            H       D         D
            recruiter       job.apply                     D   D        D    D            H       A         D
            recruiter       saved_job.view                A   H        H    H            H       H         D
            recruiter       saved_job.change              A   H        H    H            H       H         D
            recruiter       application.view              A   A        H    H            H       H         D
            recruiter       application.browse            A   A        D    D            H       D         D
            recruiter       application.create            A   A        D    D            H       D         D
            recruiter       application.move              D   A        H    H            H       H         D
            recruiter       application.withdraw          A   A        H    H            H       H         D
            recruiter       application.reinstate         D   A        H    H            H       H         D
            recruiter       application.assess            D   A        H    H            H       H         D
            recruiter       application.note              D   A        H    H            H       H         D
            recruiter       application.view_assessment   D   A        H    H            H       H         D
            recruiter       mail.send                     H   H        H    H            H       H         D
            recruiter       listener.tell                 H   H        H    H            H       H         D
            recruiter       dead_letter.view              H   H        H    H            H       H         D
            recruiter       dead_letter.resend            H   H        H    H            H       H         D
            recruiter       audit.view                    H   H        H    H            H       H         D
            recruiter       audit.export                  H   H        H    H            H       H         D
            hiring_manager  organization.view             A   A        A    A            H       H         A
            hiring_manager  organization.create           D   D        D    D            H       H         D
            hiring_manager  installation.set_up           D   D        D    D            H       A         D
            hiring_manager  account.view                  A   H        H    H            H       H         D
            hiring_manager  account.create                D   H        H    H            H       H         D
            hiring_manager  account.register              D   H        H    H            H       A         D
            hiring_manager  account.verify                A   H        H    H            H       H         D
            hiring_manager  account.recover               D   H        H    H            H       A         D
            hiring_manager  account.change_password       A   H        H    H            H       H         D
            hiring_manager  account.second_factor         A   H        H    H            H       H         D
            hiring_manager  session.create                D   H        H    H            H       A         D
            hiring_manager  session.refresh               D   H        H    H            H       A         D
            hiring_manager  session.switch                A   H        H    H            H       H         D
            hiring_manager  session.end                   A   H        H    H            H       A         D
            hiring_manager  session.revoke                A   H        H    H            H       H         D
            hiring_manager  member.view                   A   A        A    A            H       H         A
            hiring_manager  member.create                 D   D        D    D            H       H         D
            hiring_manager  member.invite                 D   D        D    D            H       H         D
            hiring_manager  member.update                 D   D        D    D            H       H         D
            hiring_manager  invitation.accept             D   D        D    D            H       A         D
            hiring_manager  signing_key.view              H   H        H    H            H       H         D
            hiring_manager  signing_key.create            H   H        H    H            H       H         D
            hiring_manager  job.view                      A   A        A    A            H       A         A
            hiring_manager  job.create                    D   D        D    D            H       D         D
            hiring_manager  job.update                    D   D        D    D            H       D         D
            hiring_manager  job.staff                     D   D        D    D            H       D         D
            hiring_manager  job.delete                    D   D        D    D            H       D         D
            hiring_manager  job.discard                   D   D        D    D            H       D         D
            hiring_manager  job.apply                     D   D        D    D            H       A         D
            hiring_manager  saved_job.view                A   H        H    H            H       H         D
            hiring_manager  saved_job.change              A   H        H    H            H       H         D
            hiring_manager  application.view              A   A        A    A            H       H         A
            hiring_manager  application.browse            A   A        A    A            H       D         A
            hiring_manager  application.create            D   D        D    D            H       D         D
            hiring_manager  application.move              D   A        A    A            H       H         A
            hiring_manager  application.withdraw          A   A        A    A            H       H         A
            hiring_manager  application.reinstate         D   A        A    A            H       H         A
            hiring_manager  application.assess            D   A        A    A            H       H         A
            hiring_manager  application.note              D   A        A    A            H       H         A
            hiring_manager  application.view_assessment   D   A        A    A            H       H         A
            hiring_manager  mail.send                     H   H        H    H            H       H         D
            hiring_manager  listener.tell                 H   H        H    H            H       H         D
            hiring_manager  dead_letter.view              H   H        H    H            H       H         D
            hiring_manager  dead_letter.resend            H   H        H    H            H       H         D
            hiring_manager  audit.view                    H   H        H    H            H       H         D
            hiring_manager  audit.export                  H   H        H    H            H       H         D
            operator        organization.view             H   H        H    H            H       H         D
            operator        organization.create           H   H        H    H            H       H         D
            operator        installation.set_up           H   H        H    H            H       A         D
            operator        account.view                  A   H        H    H            H       H         D
            operator        account.create                D   H        H    H            H       H         D
            operator        account.register              D   H        H    H            H       A         D
            operator        account.verify                A   H        H    H            H       H         D
            operator        account.recover               D   H        H    H            H       A         D
            operator        account.change_password       A   H        H    H            H       H         D
            operator        account.second_factor         A   H        H    H            H       H         D
            operator        session.create                D   H        H    H            H       A         D
            operator        session.refresh               D   H        H    H            H       A         D
            operator        session.switch                A   H        H    H            H       H         D
            operator        session.end                   A   H        H    H            H       A         D
            operator        session.revoke                A   H        H    H            H       H         D
            operator        member.view                   H   H        H    H            H       H         D
            operator        member.create                 H   H        H    H            H       H         D
            operator        member.invite                 H   H        H    H            H       H         D
            operator        member.update                 H   H        H    H            H       H         D
            operator        invitation.accept             H   H        H    H            H       A         D
            operator        signing_key.view              H   H        H    H            H       H         D
            operator        signing_key.create            H   H        H    H            H       H         D
            operator        job.view                      H   H        H    H            H       A         D
            operator        job.create                    H   H        H    H            H       D         D
            operator        job.update                    H   H        H    H            H       D         D
            operator        job.staff                     H   H        H    H            H       D         D
            operator        job.delete                    H   H        H    H            H       D         D
            operator        job.discard                   H   H        H    H            H       D         D
            operator        job.apply                     H   H        H    H            H       A         D
            operator        saved_job.view                A   H        H    H            H       H         D
            operator        saved_job.change              A   H        H    H            H       H         D
            operator        application.view              A   H        H    H            H       H         D
            operator        application.browse            H   H        H    H            H       D         D
            operator        application.create            H   H        H    H            H       D         D
            operator        application.move              D   H        H    H            H       H         D
            operator        application.withdraw          A   H        H    H            H       H         D
            operator        application.reinstate         D   H        H    H            H       H         D
            operator        application.assess            D   H        H    H            H       H         D
            operator        application.note              D   H        H    H            H       H         D
            operator        application.view_assessment   D   H        H    H            H       H         D
            operator        mail.send                     D   D        D    D            H       H         D
            operator        listener.tell                 D   D        D    D            H       H         D
            operator        dead_letter.view              A   A        A    A            H       H         A
            operator        dead_letter.resend            A   A        A    A            H       H         A
            operator        audit.view                    A   A        A    A            H       H         A
            operator        audit.export                  A   A        A    A            H       H         A
            admin           organization.view             A   A        A    A            H       H         A
            admin           organization.create           D   D        D    D            H       H         D
            admin           installation.set_up           D   D        D    D            H       A         D
            admin           account.view                  A   H        H    H            H       H         D
            admin           account.create                D   H        H    H            H       H         D
            admin           account.register              D   H        H    H            H       A         D
            admin           account.verify                A   H        H    H            H       H         D
            admin           account.recover               D   H        H    H            H       A         D
            admin           account.change_password       A   H        H    H            H       H         D
            admin           account.second_factor         A   H        H    H            H       H         D
            admin           session.create                D   H        H    H            H       A         D
            admin           session.refresh               D   H        H    H            H       A         D
            admin           session.switch                A   H        H    H            H       H         D
            admin           session.end                   A   H        H    H            H       A         D
            admin           session.revoke                A   H        H    H            H       H         D
            admin           member.view                   A   A        A    A            H       H         A
            admin           member.create                 A   A        A    A            H       H         A
            admin           member.invite                 A   A        A    A            H       H         A
            admin           member.update                 A   A        A    A            H       H         A
            admin           invitation.accept             D   D        D    D            H       A         D
            admin           signing_key.view              H   H        H    H            H       H         D
            admin           signing_key.create            H   H        H    H            H       H         D
            admin           job.view                      A   A        A    A            H       A         A
            admin           job.create                    A   A        A    A            H       D         A
            admin           job.update                    A   A        A    A            H       D         A
            admin           job.staff                     A   A        A    A            H       D         A
            admin           job.delete                    A   A        A    A            H       D         A
            admin           job.discard                   A   A        A    A            H       D         A
            admin           job.apply                     D   D        D    D            H       A         D
            admin           saved_job.view                A   H        H    H            H       H         D
            admin           saved_job.change              A   H        H    H            H       H         D
            admin           application.view              A   A        A    A            H       H         A
            admin           application.browse            A   A        A    A            H       D         A
            admin           application.create            A   A        A    A            H       D         A
            admin           application.move              D   A        A    A            H       H         A
            admin           application.withdraw          A   A        A    A            H       H         A
            admin           application.reinstate         D   A        A    A            H       H         A
            admin           application.assess            D   A        A    A            H       H         A
            admin           application.note              D   A        A    A            H       H         A
            admin           application.view_assessment   D   A        A    A            H       H         A
            admin           mail.send                     D   D        D    D            H       H         D
            admin           listener.tell                 D   D        D    D            H       H         D
            admin           dead_letter.view              A   A        A    A            H       H         A
            admin           dead_letter.resend            A   A        A    A            H       H         A
            admin           audit.view                    A   A        A    A            H       H         A
            admin           audit.export                  A   A        A    A            H       H         A
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
