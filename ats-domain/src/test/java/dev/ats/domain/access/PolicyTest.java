package dev.ats.domain.access;

import static dev.ats.domain.access.Permission.APPLICATION_MOVE;
import static dev.ats.domain.access.Permission.APPLICATION_VIEW;
import static dev.ats.domain.access.Permission.JOB_CREATE;
import static dev.ats.domain.access.Permission.JOB_VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    private static final List<OrganizationId> ORGANIZATIONS = List.of(Standing.ACME, Standing.ELSEWHERE);
    private static final List<AccountId> ACCOUNTS = List.of(Standing.SELF, Standing.MATE, Standing.STRANGER);

    @ParameterizedTest(name = "a grant reaching {0} on own {1}, assigned {2}, team {3}, organization {4}")
    @CsvSource({
        "OWN,          true, false, false, false",
        "ASSIGNED,     true, true,  false, false",
        "TEAM,         true, true,  true,  false",
        "ORGANIZATION, true, true,  true,  true"
    })
    void reachesAsFarAsTheGrantAndNoFarther(
            Reach reach, boolean own, boolean assigned, boolean team, boolean organization) {
        Actor member = Standing.member(Grants.of(List.of(new Grant(APPLICATION_VIEW, reach))));

        assertThat(Stream.of(Standing.OWN, Standing.ASSIGNED, Standing.TEAM, Standing.ORGANIZATION)
                        .map(standing -> Policy.decide(member, APPLICATION_VIEW, standing.facts())
                                .isAllowed()))
                .containsExactly(own, assigned, team, organization);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring_manager", "admin"})
    void letsNobodyMoveTheirOwnApplicationHoweverFarTheirGrantReaches(String role) {
        assertThat(Policy.decide(
                        Standing.holding(role),
                        APPLICATION_MOVE,
                        Standing.OWN.facts().assignedTo(Set.of(Standing.SELF))))
                .isInstanceOf(Verdict.Denied.class);
    }

    @Test
    void saysWhichGrantAllowedIt() {
        Actor recruiter = Standing.holding("recruiter");

        assertThat(Policy.decide(recruiter, JOB_CREATE, Standing.COLLECTION.facts()))
                .isEqualTo(new Verdict.Allowed(new Grant(JOB_CREATE, Reach.ORGANIZATION)));
        assertThat(Policy.decide(recruiter, APPLICATION_MOVE, Standing.ASSIGNED.facts()))
                .isEqualTo(new Verdict.Allowed(new Grant(APPLICATION_MOVE, Reach.ASSIGNED)));
        assertThat(Policy.decide(Standing.holding("candidate"), APPLICATION_VIEW, Standing.OWN.facts()))
                .isEqualTo(new Verdict.Allowed(new Grant(APPLICATION_VIEW, Reach.OWN)));
        assertThat(Policy.decide(new Actor.Anonymous(), JOB_VIEW, Standing.PUBLISHED.facts()))
                .isEqualTo(new Verdict.Allowed(new Grant(JOB_VIEW, Reach.ORGANIZATION)));
        assertThat(Policy.decide(new Actor.System("seed"), JOB_VIEW, Standing.FOREIGN.facts()))
                .isEqualTo(new Verdict.Allowed(new Grant(JOB_VIEW, Reach.ORGANIZATION)));
    }

    @Test
    void saysWhichGrantWasMissing() {
        Grants viewer = Grants.of(List.of(new Grant(APPLICATION_VIEW, Reach.ORGANIZATION)));

        assertThat(Policy.decide(Standing.member(viewer), APPLICATION_MOVE, Standing.TEAM.facts()))
                .isEqualTo(new Verdict.Denied(new Grant(APPLICATION_MOVE, Reach.TEAM)));
        assertThat(Policy.decide(Standing.holding("candidate"), APPLICATION_MOVE, Standing.OWN.facts()))
                .isEqualTo(new Verdict.Denied(new Grant(APPLICATION_MOVE, Reach.ORGANIZATION)));
        assertThat(Policy.decide(Standing.holding("admin"), JOB_CREATE, Standing.PUBLISHED.facts()))
                .isEqualTo(new Verdict.Denied(new Grant(JOB_CREATE, Reach.ORGANIZATION)));
    }

    @Test
    void countsGrantsInTheirOwnOrganizationOnly() {
        Actor admin = Standing.holding("admin");

        assertThat(Policy.reachIn(Standing.ACME, admin, JOB_CREATE)).contains(Reach.ORGANIZATION);
        assertThat(Policy.reachIn(Standing.ELSEWHERE, admin, JOB_CREATE)).isEmpty();
        assertThat(Policy.reachIn(Standing.ACME, new Actor.Account(Standing.SELF), JOB_VIEW))
                .isEmpty();
        assertThat(Policy.reachIn(Standing.ACME, new Actor.System("seed"), JOB_CREATE))
                .contains(Reach.ORGANIZATION);
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhatTheProductItselfMayEver(Permission permission) {
        assertThat(Policy.everPermits(new Actor.System("seed"), permission)).isTrue();
    }

    @Test
    void knowsWhatNobodyOfThatKindMayEver() {
        EnumSet<Permission> everybody = EnumSet.of(
                JOB_VIEW,
                Permission.JOB_APPLY,
                Permission.INSTALLATION_SET_UP,
                Permission.ACCOUNT_REGISTER,
                Permission.ACCOUNT_RECOVER,
                Permission.SESSION_CREATE,
                Permission.SESSION_REFRESH,
                Permission.SESSION_END,
                Permission.INVITATION_ACCEPT,
                Permission.API_KEY_USE);
        EnumSet<Permission> everyAccount = EnumSet.copyOf(everybody);
        everyAccount.addAll(EnumSet.of(
                Permission.ACCOUNT_VIEW,
                Permission.ACCOUNT_VERIFY,
                Permission.ACCOUNT_CHANGE_PASSWORD,
                Permission.ACCOUNT_UPDATE,
                Permission.ACCOUNT_SECOND_FACTOR,
                Permission.SESSION_SWITCH,
                Permission.SESSION_REVOKE,
                Permission.SAVED_JOB_VIEW,
                Permission.SAVED_JOB_CHANGE,
                APPLICATION_VIEW,
                Permission.APPLICATION_WITHDRAW));
        assertThat(permitted(new Actor.Anonymous())).isEqualTo(everybody);
        assertThat(permitted(new Actor.Account(Standing.SELF))).isEqualTo(everyAccount);
        assertThat(permitted(Standing.holding("recruiter")))
                .contains(JOB_CREATE)
                .doesNotContain(Permission.MEMBER_CREATE);
    }

    private static Set<Permission> permitted(Actor actor) {
        Set<Permission> permitted = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values())
                .filter(permission -> Policy.everPermits(actor, permission))
                .forEach(permitted::add);
        return permitted;
    }

    /** Seeds, so that a case that fails can be run again. */
    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alwaysDecides(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Actor actor = actor(random);
            Facts facts = facts(random);
            for (Permission permission : Permission.values()) {
                assertDecided(actor, permission, facts);
            }
        }
    }

    private static void assertDecided(Actor actor, Permission permission, Facts facts) {
        Verdict verdict = Policy.decide(actor, permission, facts);
        boolean home = actor.organization().filter(facts.organization()::equals).isPresent();
        boolean own = facts.owner() != null
                && actor.account().filter(facts.owner()::equals).isPresent();
        boolean system = actor instanceof Actor.System;

        if (verdict.isAllowed()) {
            assertThat(Policy.everPermits(actor, permission)).isTrue();
            assertThat(system || home || own || facts.published()).isTrue();
        }
        if (verdict instanceof Verdict.Hidden) {
            assertThat(facts.collection()).isFalse();
            assertThat(Policy.decide(actor, permission.toView(), facts)).isInstanceOf(Verdict.Hidden.class);
        }
        if (verdict instanceof Verdict.Denied && !facts.collection()) {
            assertThat(Policy.decide(actor, permission.toView(), facts).isAllowed())
                    .isTrue();
        }
        assertThat(Policy.decide(actor, permission, facts)).isEqualTo(verdict);
    }

    private static Actor actor(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Actor.Anonymous();
            case 1 -> new Actor.System("seed");
            case 2 -> new Actor.Account(any(ACCOUNTS, random));
            default ->
                new Actor.Member(
                        any(ACCOUNTS, random), any(ORGANIZATIONS, random), grants(random), some(ACCOUNTS, random));
        };
    }

    private static Grants grants(Random random) {
        List<Grant> grants = new ArrayList<>();
        for (Permission permission : Permission.values()) {
            if (random.nextBoolean()) {
                grants.add(new Grant(permission, any(List.of(Reach.values()), random)));
            }
        }
        return Grants.of(grants);
    }

    private static Facts facts(Random random) {
        return new Facts(
                any(ORGANIZATIONS, random),
                random.nextBoolean() ? any(ACCOUNTS, random) : null,
                some(ACCOUNTS, random),
                random.nextBoolean(),
                random.nextInt(4) == 0);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> Set<T> some(List<T> all, Random random) {
        Set<T> some = new HashSet<>(all);
        some.removeIf(one -> random.nextBoolean());
        return some;
    }
}
