package dev.ats.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithheldTest {
    private static final Grants ADMIN = BuiltInRoles.ADMIN.grants();
    private static final Facts MEMBERS = Facts.collectionOf(Standing.ACME);

    @Test
    void isNothingUnlessTheOrganizationDemandsWhatWasNotProved() {
        assertThat(Withheld.of(ADMIN, false, false, false)).isEqualTo(Withheld.NOTHING);
        assertThat(Withheld.of(ADMIN, false, true, true)).isEqualTo(Withheld.NOTHING);
        assertThat(Withheld.of(BuiltInRoles.RECRUITER.grants(), false, true, false))
                .isEqualTo(Withheld.NOTHING);
    }

    @Test
    void isWhateverAdministersWhereASecondFactorIsDemanded() {
        Withheld withheld = Withheld.of(ADMIN, false, true, false);

        assertThat(withheld.why()).isEqualTo(Withheld.Reason.NO_SECOND_FACTOR);
        assertThat(withheld.grants().toList())
                .extracting(Grant::permission)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Permission.values())
                        .filter(Permission::administers)
                        .toList());
        assertThat(ADMIN.without(withheld.grants()).and(withheld.grants())).isEqualTo(ADMIN);
    }

    @Test
    void isEverythingWhereTheOrganizationIsSuspended() {
        assertThat(Withheld.of(ADMIN, true, true, true)).isEqualTo(new Withheld(ADMIN, Withheld.Reason.SUSPENDED));
    }

    @Test
    void allowsNothingAndIsSaid() {
        Actor.Member ada = without(Withheld.of(ADMIN, false, true, false));

        assertThat(Policy.decide(ada, Permission.MEMBER_INVITE, MEMBERS))
                .isEqualTo(new Verdict.Denied(
                        new Grant(Permission.MEMBER_INVITE, Reach.ORGANIZATION), Withheld.Reason.NO_SECOND_FACTOR));
        assertThat(Policy.withholds(ada, Permission.MEMBER_INVITE)).contains(Withheld.Reason.NO_SECOND_FACTOR);
        assertThat(Policy.everPermits(ada, Permission.MEMBER_INVITE)).isFalse();
        assertThat(Policy.decide(ada, Permission.JOB_CREATE, MEMBERS).isAllowed())
                .isTrue();
        assertThat(Policy.withholds(ada, Permission.JOB_CREATE)).isEmpty();
    }

    @Test
    void isSaidOfNothingThatTheRolesDoNotGrant() {
        Actor.Member suspended = without(Withheld.of(BuiltInRoles.RECRUITER.grants(), true, false, false));

        assertThat(Policy.decide(suspended, Permission.APPLICATION_MOVE, Standing.ORGANIZATION.facts()))
                .isEqualTo(new Verdict.Hidden());
        assertThat(Policy.decide(suspended, Permission.APPLICATION_MOVE, Standing.ASSIGNED.facts()))
                .isEqualTo(new Verdict.Denied(
                        new Grant(Permission.APPLICATION_MOVE, Reach.ASSIGNED), Withheld.Reason.SUSPENDED));
        assertThat(Policy.decide(suspended, Permission.APPLICATION_MOVE, Standing.FOREIGN.facts()))
                .isEqualTo(new Verdict.Hidden());
        assertThat(Policy.withholds(suspended, Permission.MEMBER_INVITE)).isEmpty();
        assertThat(Policy.withholds(new Actor.Account(Standing.SELF), Permission.JOB_VIEW))
                .isEqualTo(Optional.empty());
    }

    @Test
    void leavesToEverybodyWhatIsTheirOwn() {
        Actor.Member suspended = without(Withheld.of(ADMIN, true, false, false));

        assertThat(Policy.decide(
                                suspended,
                                Permission.ACCOUNT_VIEW,
                                Facts.of(Standing.ELSEWHERE).ownedBy(Standing.SELF))
                        .isAllowed())
                .isTrue();
    }

    private static Actor.Member without(Withheld withheld) {
        return new Actor.Member(
                Standing.SELF,
                Standing.ACME,
                Set.of(),
                ADMIN.without(withheld.grants()),
                Set.of(Standing.MATE),
                withheld,
                false);
    }
}
