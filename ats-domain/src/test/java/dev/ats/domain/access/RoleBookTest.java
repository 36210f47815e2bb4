package dev.ats.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An organization gives the roles that are built in and its own, and no others. */
class RoleBookTest {
    private static final RoleName SOURCER = new RoleName("sourcer");
    private static final RoleName RECRUITER = new RoleName("recruiter");
    private static final RoleName EMPEROR = new RoleName("emperor");
    private static final Grants SOURCING = Grants.of(List.of(new Grant(Permission.ROLE_DEFINE, Reach.OWN)));
    private static final Role OWN = new Role(SOURCER, "Looks for candidates.", SOURCING, false);
    private static final RoleBook BOOK = new RoleBook(List.of(OWN));

    @Test
    void holdsWhatMembersCanBeGivenAndThenItsOwn() {
        assertThat(BOOK.all())
                .containsExactly(
                        BuiltInRoles.CLIENT,
                        BuiltInRoles.FINANCE,
                        BuiltInRoles.SALES,
                        BuiltInRoles.ACCOUNT_MANAGER,
                        BuiltInRoles.INTERVIEWER,
                        BuiltInRoles.RECRUITER,
                        BuiltInRoles.HIRING_MANAGER,
                        BuiltInRoles.MANAGER,
                        BuiltInRoles.ADMIN,
                        OWN);
        assertThat(RoleBook.BUILT_IN.all()).isEqualTo(BuiltInRoles.ofMembers());
    }

    @Test
    void findsARoleByItsName() {
        assertThat(BOOK.named(SOURCER)).contains(OWN);
        assertThat(BOOK.named(RECRUITER)).contains(BuiltInRoles.RECRUITER);
        assertThat(BOOK.named(EMPEROR)).isEmpty();
        assertThat(RoleBook.BUILT_IN.named(SOURCER)).isEmpty();
    }

    @Test
    void hasAllOfSomeButNeverOfNone() {
        assertThat(BOOK.hasAll(Set.of(SOURCER))).isTrue();
        assertThat(BOOK.hasAll(Set.of(SOURCER, RECRUITER))).isTrue();
        assertThat(BOOK.hasAll(Set.of(SOURCER, EMPEROR))).isFalse();
        assertThat(BOOK.hasAll(Set.of())).isFalse();
    }

    @Test
    void grantsWhatTheNamedRolesGrantTogether() {
        assertThat(BOOK.grantsOf(Set.of(SOURCER))).isEqualTo(SOURCING);
        assertThat(BOOK.grantsOf(Set.of(SOURCER, RECRUITER)))
                .isEqualTo(BuiltInRoles.RECRUITER.grants().and(SOURCING));
        assertThat(BOOK.grantsOf(Set.of(EMPEROR))).isEqualTo(Grants.NONE);
    }
}
