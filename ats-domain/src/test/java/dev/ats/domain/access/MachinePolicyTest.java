package dev.ats.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.shared.Author;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program with a key may do. */
class MachinePolicyTest {
    private static final ApiKeyId KEY = new ApiKeyId(new UUID(9, 1));

    private static Actor.Machine machine(Permission... permissions) {
        return new Actor.Machine(KEY, Standing.ACME, ApiKey.grantsOf(List.of(permissions)));
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "ASSIGNED", "TEAM", "ORGANIZATION", "COLLECTION"})
    void mayDoWhatItsKeyPermitsEverywhereInItsOrganization(Standing standing) {
        Actor machine = machine(Permission.JOB_UPDATE);

        assertThat(Policy.decide(machine, Permission.JOB_UPDATE, standing.facts()))
                .isEqualTo(new Verdict.Allowed(new Grant(Permission.JOB_UPDATE, Reach.ORGANIZATION)));
        assertThat(Policy.decide(machine, Permission.JOB_DELETE, standing.facts())
                        .isAllowed())
                .isFalse();
    }

    @Test
    void mayDoNothingElsewhere() {
        assertThat(Policy.decide(machine(Permission.JOB_UPDATE), Permission.JOB_UPDATE, Standing.FOREIGN.facts()))
                .isEqualTo(new Verdict.Hidden());
        assertThat(Policy.decide(machine(Permission.JOB_UPDATE), Permission.JOB_UPDATE, Standing.PUBLISHED.facts()))
                .isEqualTo(new Verdict.Denied(new Grant(Permission.JOB_UPDATE, Reach.ORGANIZATION)));
        assertThat(Policy.reachIn(Standing.ELSEWHERE, machine(Permission.JOB_UPDATE), Permission.JOB_UPDATE))
                .isEmpty();
    }

    @Test
    void isDeniedWhatItSeesAndToldNothingOfTheRest() {
        Facts facts = Standing.ORGANIZATION.facts();

        assertThat(Policy.decide(machine(Permission.APPLICATION_VIEW), Permission.APPLICATION_MOVE, facts))
                .isEqualTo(new Verdict.Denied(new Grant(Permission.APPLICATION_MOVE, Reach.ORGANIZATION)));
        assertThat(Policy.decide(machine(Permission.JOB_VIEW), Permission.APPLICATION_MOVE, facts))
                .isEqualTo(new Verdict.Hidden());
    }

    @Test
    void isNobodySoNothingIsItsOwn() {
        Actor machine = machine(Permission.APPLICATION_VIEW);

        assertThat(machine.account()).isEmpty();
        assertThat(machine.author()).isEqualTo(new Author("key:" + KEY));
        assertThat(Policy.everPermits(machine, Permission.ACCOUNT_VIEW)).isFalse();
        assertThat(Policy.everPermits(machine, Permission.SAVED_JOB_CHANGE)).isFalse();
        assertThat(Policy.everPermits(machine, Permission.JOB_APPLY)).isTrue();
    }

    @Test
    void takesNothingInWithShorterReach() {
        Actor machine =
                new Actor.Machine(KEY, Standing.ACME, Grants.of(List.of(new Grant(Permission.JOB_UPDATE, Reach.TEAM))));

        assertThat(Arrays.stream(Standing.values())
                        .map(standing -> Policy.decide(machine, Permission.JOB_UPDATE, standing.facts()))
                        .filter(Verdict::isAllowed))
                .isEmpty();
    }
}
