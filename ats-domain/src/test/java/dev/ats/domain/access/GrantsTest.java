package dev.ats.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantsTest {
    private static final Grant OWN = new Grant(Permission.JOB_VIEW, Reach.OWN);
    private static final Grant TEAM = new Grant(Permission.JOB_VIEW, Reach.TEAM);
    private static final Grant MOVE = new Grant(Permission.APPLICATION_MOVE, Reach.ASSIGNED);

    @Test
    void countTheFurthestReachOfEachPermission() {
        assertThat(Grants.of(List.of(OWN, TEAM)).toList()).containsExactly(TEAM);
        assertThat(Grants.of(List.of(TEAM, OWN)).toList()).containsExactly(TEAM);
    }

    @Test
    void coverOthersThatPermitNoMoreAndReachNoFurther() {
        Grants held = Grants.of(List.of(TEAM, MOVE));

        assertThat(held.coverAll(Grants.of(List.of(OWN, MOVE)))).isTrue();
        assertThat(held.coverAll(Grants.NONE)).isTrue();
        assertThat(Grants.of(List.of(OWN, MOVE)).coverAll(held)).isFalse();
        assertThat(Grants.of(List.of(TEAM)).coverAll(held)).isFalse();
    }

    @Test
    void areAddedToOthers() {
        Grants together = Grants.of(List.of(OWN, MOVE)).and(Grants.of(List.of(TEAM)));

        assertThat(together.toList()).containsExactly(TEAM, MOVE);
        assertThat(together)
                .isEqualTo(Grants.of(List.of(MOVE, TEAM)))
                .hasSameHashCodeAs(Grants.of(List.of(TEAM, MOVE)));
        assertThat(together).isNotEqualTo(Grants.NONE).isNotEqualTo("JOB_VIEW");
        assertThat(together.hashCode()).isNotEqualTo(Grants.NONE.hashCode());
        assertThat(together).hasToString("{JOB_VIEW=TEAM, APPLICATION_MOVE=ASSIGNED}");
    }

    @Test
    void coverWhatIsNotFartherThanTheirReach() {
        Grants grants = Grants.of(List.of(TEAM));

        assertThat(Arrays.stream(Reach.values()).filter(reach -> grants.cover(Permission.JOB_VIEW, reach)))
                .containsExactly(Reach.OWN, Reach.ASSIGNED, Reach.TEAM);
        assertThat(grants.cover(Permission.JOB_CREATE, Reach.OWN)).isFalse();
        assertThat(grants.reachOf(Permission.JOB_VIEW)).contains(Reach.TEAM);
        assertThat(grants.reachOf(Permission.JOB_CREATE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPermissionIsNamedAndHasOneToSeeWhatItIsDoneTo(Permission permission) {
        String kind =
                switch (permission) {
                    case APPLICATION_BROWSE, APPLICATION_CREATE -> "job";
                    case INSTALLATION_SET_UP, INSTALLATION_PURGE -> "organization";
                    case SESSION_CREATE, SESSION_REFRESH, SESSION_SWITCH, SESSION_END, SESSION_REVOKE -> "account";
                    case INVITATION_ACCEPT -> "member";
                    case CANDIDATE_TAG -> "application";
                    case MAIL_SEND, LISTENER_TELL -> "dead_letter";
                    default -> permission.code().replaceFirst("\\..*", "");
                };

        assertThat(Permission.named(permission.code())).contains(permission);
        assertThat(permission.toView().code()).isEqualTo(kind + ".view");
        assertThat(permission.description()).endsWith(".");
    }

    @Test
    void noOtherPermissionIsNamed() {
        assertThat(Permission.named("job.paint")).isEmpty();
    }

    @Test
    void everyBuiltInRoleIsFoundByItsName() {
        for (Role role : BuiltInRoles.all()) {
            assertThat(BuiltInRoles.named(role.name())).contains(role);
            assertThat(role.builtIn()).isTrue();
        }
        assertThat(BuiltInRoles.named(new RoleName("emperor"))).isEmpty();
    }

    @Test
    void severalRolesGrantWhatEachOfThemGrants() {
        assertThat(BuiltInRoles.grantsOf(Set.of(new RoleName("recruiter"), new RoleName("hiring_manager"))))
                .isEqualTo(BuiltInRoles.RECRUITER.grants().and(BuiltInRoles.HIRING_MANAGER.grants()));
        assertThat(BuiltInRoles.grantsOf(Set.of(new RoleName("emperor")))).isEqualTo(Grants.NONE);
    }

    @Test
    void aRoleIsReadInAnyCase() {
        assertThat(new RoleName("Hiring_MANAGER")).hasToString("hiring_manager");
        assertThat(new RoleName("a" + "1".repeat(49)).value()).hasSize(50);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "1a", "_a", "a b", "a-b", "\u00e5", "a12345678901234567890123456789012345678901234567890"})
    void refusesWhatIsNoRole(String name) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new RoleName(name));
    }

    @Test
    void actorsAreNamedWithoutSayingWhoTheyAre() {
        AccountId account = Standing.SELF;

        assertThat(new Actor.Anonymous().author()).isEqualTo(Author.PUBLIC);
        assertThat(new Actor.Account(account).author()).isEqualTo(Author.account(account));
        assertThat(Standing.member(Grants.NONE).author()).isEqualTo(Author.account(account));
        assertThat(new Actor.System("seed").author()).isEqualTo(Author.system("seed"));
        assertThat(new Actor.System("seed").account()).isEmpty();
        assertThat(new Actor.Anonymous().organization()).isEmpty();
    }
}
