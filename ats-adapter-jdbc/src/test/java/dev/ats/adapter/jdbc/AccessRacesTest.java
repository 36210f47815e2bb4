package dev.ats.adapter.jdbc;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.access.AccessUseCases;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.members.InvitationView;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.members.MemberView;
import dev.ats.application.access.recovery.ForgotPassword;
import dev.ats.application.access.recovery.ResetPassword;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.access.sessions.BeginSecondFactor;
import dev.ats.application.access.sessions.ConfirmSecondFactor;
import dev.ats.application.access.sessions.RefreshSession;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.factors.Totp;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SignInDelay;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Many at the door at once: what is good once is good once, and every failure counts. */
class AccessRacesTest {

    private static final Actor ANYBODY = new Actor.Anonymous();
    private static final Password PASSWORD = new Password("a long way to Tipperary");
    private static final String PEER = "127.0.0.1";

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    @AutoClose("shutdownNow")
    private final ExecutorService threads = Executors.newFixedThreadPool(32);

    private final AtsTestKit kit = DATABASE.kit();
    private final AccessUseCases access = kit.ats().access();
    private final Email email = AtsTestKit.emailOf("r" + UUID.randomUUID());

    @Test
    void ofRefreshesWithOneTokenOneWinsAndTheSessionEnds() {
        signUp();
        SignedIn in = done(access.sessions().signIn().run(ANYBODY, SignIn.by(email, PASSWORD, null, null, PEER)));
        RefreshSession refresh = new RefreshSession(in.session(), in.refresh());

        List<Outcome<SignedIn>> ends =
                together(32, () -> access.sessions().refresh().run(ANYBODY, refresh));

        assertThat(ends)
                .extracting(AccessRacesTest::end)
                .containsOnlyOnce("done")
                .filteredOn("invalid_refresh_token"::equals)
                .hasSize(31);
        SignedIn winner = ends.stream()
                .filter(one -> end(one).equals("done"))
                .map(one -> done(one))
                .findFirst()
                .orElseThrow();
        assertThat(end(access.sessions()
                        .refresh()
                        .run(ANYBODY, new RefreshSession(winner.session(), winner.refresh()))))
                .isEqualTo("invalid_refresh_token");
    }

    @Test
    void ofAcceptancesOfOneInvitationOneCounts() {
        Workplace workplace = kit.organization("o" + UUID.randomUUID());
        InvitationView invitation = done(access.members()
                .invite()
                .run(workplace.admin().actor(), new InviteMember(email, Set.of(BuiltInRoles.RECRUITER.name()))));
        AcceptInvitation accept = AcceptInvitation.by(
                workplace.id(),
                invitation.id(),
                kit.ports().secrets().of(invitation.id()),
                new Name("Ivy"),
                PASSWORD,
                PEER);

        List<Outcome<SignedIn>> ends =
                together(16, () -> access.members().accept().run(ANYBODY, accept));

        assertThat(ends).extracting(AccessRacesTest::end).containsOnlyOnce("done");
        SignedIn winner = ends.stream()
                .filter(one -> end(one).equals("done"))
                .map(one -> done(one))
                .findFirst()
                .orElseThrow();
        Identity identity = done(access.whoAmI().ask(new Actor.Account(winner.account()), new WhoAmI()));
        assertThat(identity.memberships()).extracting(Identity.In::organization).containsExactly(workplace.id());
    }

    @Test
    void ofResetsWithOneTokenOneCountsHoweverManyAreMailedMeanwhile() {
        signUp();
        ForgotPassword forgot = new ForgotPassword(email);
        assertThat(together(16, () -> end(access.recovery().forgot().run(ANYBODY, forgot))))
                .containsOnly("done");
        TokenId token = (TokenId) ((CountingSecrets) kit.ports().secrets()).mailed();
        assertThat(mailed()).isEqualTo(AccountToken.MOST_IN_AN_HOUR);
        Secret secret = kit.ports().secrets().of(token);
        AtomicInteger turns = new AtomicInteger();

        List<String> ends = together(16, () -> {
            Password next = new Password("a long way to " + turns.incrementAndGet());
            return end(access.recovery()
                    .reset()
                    .run(ANYBODY, new ResetPassword(token, secret, NewPassword.of(next), PEER)));
        });

        assertThat(ends)
                .containsOnlyOnce("done")
                .filteredOn("invalid_token"::equals)
                .hasSize(15);
        assertThat(end(access.sessions().signIn().run(ANYBODY, SignIn.by(email, PASSWORD, null, null, null))))
                .isEqualTo("invalid_credentials");
    }

    @Test
    void aSignInWithThePasswordBeforeNeverOutlivesAReset() {
        signUp();
        done(access.recovery().forgot().run(ANYBODY, new ForgotPassword(email)));
        TokenId token = (TokenId) ((CountingSecrets) kit.ports().secrets()).mailed();
        ResetPassword reset = new ResetPassword(
                token, kit.ports().secrets().of(token), NewPassword.of(new Password("a long way to Dingle")), PEER);
        AtomicInteger turns = new AtomicInteger();

        List<Outcome<?>> ends = together(
                32,
                () -> turns.getAndIncrement() == 16
                        ? access.recovery().reset().run(ANYBODY, reset)
                        : access.sessions().signIn().run(ANYBODY, SignIn.by(email, PASSWORD, null, null, null)));

        assertThat(ends).extracting(AccessRacesTest::end).contains("done");
        for (Outcome<?> end : ends) {
            end.fold(
                    result -> result instanceof SignedIn in
                            ? assertThat(end(access.sessions()
                                            .refresh()
                                            .run(ANYBODY, new RefreshSession(in.session(), in.refresh()))))
                                    .isEqualTo("invalid_refresh_token")
                            : null,
                    refusal -> null);
        }
    }

    @Test
    void ofSignInsWithOneCodeOfAnAppOneComesIn() {
        AccountId account = signUp();
        Actor self = new Actor.Account(account);
        SessionsUseCases.OfSecondFactor factors = access.sessions().secondFactor();
        TotpKey key = done(factors.begin().run(self, BeginSecondFactor.by(account, PASSWORD, PEER)))
                .key();
        done(factors.confirm()
                .run(
                        self,
                        new ConfirmSecondFactor(
                                account, Totp.shown(key, kit.clock().now()))));
        kit.clock().advance(Duration.ofSeconds(30));
        OneTimeCode shown = Totp.shown(key, kit.clock().now());

        List<String> ends = together(
                16,
                () -> end(
                        access.sessions().signIn().run(ANYBODY, SignIn.by(email, PASSWORD, null, null, shown, null))));

        assertThat(ends).containsOnlyOnce("done").isSubsetOf("done", "invalid_otp", "too_many_attempts");
    }

    private long mailed() {
        return kit.ports()
                .kernel()
                .units()
                .inside(
                        new Opening(Home.installation(), AtsTestKit.STAGE_HAND, RequestKey.NONE, false),
                        unit -> kit.ports().accountTokens().addressee(email, TokenPurpose.RESET_PASSWORD))
                .madeAt()
                .size();
    }

    @Test
    void whoWasAnAdminAMomentAgoCannotUndoWhatWasTaken() {
        Workplace workplace = kit.organization("o" + UUID.randomUUID());
        Person bob = workplace.member("b" + UUID.randomUUID(), "admin");
        done(change(workplace.admin().actor(), bob, BuiltInRoles.RECRUITER));

        assertThat(end(change(bob.actor(), bob, BuiltInRoles.ADMIN))).isEqualTo("grants_more_than_held");
        assertThat(end(access.members()
                        .invite()
                        .run(bob.actor(), new InviteMember(email, Set.of(BuiltInRoles.ADMIN.name())))))
                .isEqualTo("grants_more_than_held");
    }

    @Test
    void ofTwoAdminsWhoDemoteEachOtherOneStays() {
        Workplace workplace = kit.organization("o" + UUID.randomUUID());
        Person ada = workplace.admin();
        Person bob = workplace.member("b" + UUID.randomUUID(), "admin");
        AtomicInteger turns = new AtomicInteger();

        List<Outcome<MemberView>> ends = together(
                8,
                () -> turns.getAndIncrement() % 2 == 0
                        ? change(ada.actor(), bob, BuiltInRoles.RECRUITER)
                        : change(bob.actor(), ada, BuiltInRoles.RECRUITER));

        assertThat(ends).extracting(AccessRacesTest::end).contains("done", "grants_more_than_held");
        assertThat(Stream.of(ada, bob).map(one -> rolesOf(one, workplace)))
                .containsExactlyInAnyOrder(Set.of(BuiltInRoles.ADMIN.name()), Set.of(BuiltInRoles.RECRUITER.name()));
    }

    @Test
    void everyFailureIsCounted() {
        SignInDelay.Subject subject = SignInDelay.Subject.of(email);
        SignInDelay first = SignInDelay.failed(subject, null, Instant.parse("2026-01-01T09:00:00Z"));

        together(64, () -> {
            inInstallation(() -> kit.ports().logins().failing(first));
            return "counted";
        });

        List<SignInDelay> delays = kit.ports()
                .kernel()
                .units()
                .inside(
                        new Opening(Home.installation(), AtsTestKit.STAGE_HAND, RequestKey.NONE, true),
                        unit -> kit.ports().logins().delays(Set.of(subject)));
        assertThat(delays).singleElement().satisfies(delay -> {
            assertThat(delay.failures()).isEqualTo(64);
            assertThat(delay.openAgainAt()).isEqualTo("2026-01-01T09:00:05Z");
        });
    }

    @Test
    void failedSignInsAreCountedAsOftenAsTheyAreAnswered() {
        signUp();
        SignIn wrong = SignIn.by(email, new Password("a short way to Dublin"), null, null, PEER);

        List<String> ends = together(64, () -> end(access.sessions().signIn().run(ANYBODY, wrong)));

        long answered = ends.stream().filter("invalid_credentials"::equals).count();
        assertThat(ends).isSubsetOf("invalid_credentials", "too_many_attempts");
        List<SignInDelay> delays = kit.ports()
                .kernel()
                .units()
                .inside(
                        new Opening(Home.installation(), AtsTestKit.STAGE_HAND, RequestKey.NONE, true),
                        unit -> kit.ports().logins().delays(Set.of(SignInDelay.Subject.of(email))));
        assertThat(delays).singleElement().extracting(SignInDelay::failures).isEqualTo((int) answered);
    }

    private Outcome<MemberView> change(Actor by, Person whom, Role to) {
        return access.members().change().run(by, new ChangeMember(whom.account(), Set.of(to.name()), null, Seen.ANY));
    }

    private Set<RoleName> rolesOf(Person person, Workplace workplace) {
        Identity identity = done(access.whoAmI().ask(new Actor.Account(person.account()), new WhoAmI()));
        return identity.memberships().stream()
                .filter(in -> in.organization().equals(workplace.id()))
                .findFirst()
                .orElseThrow()
                .roles();
    }

    private AccountId signUp() {
        SignUp signUp =
                new SignUp(new Name("Rae"), email, NewPassword.of(PASSWORD), BuiltInRoles.CANDIDATE.name(), null);
        return done(access.registration().signUp().run(ANYBODY, signUp)).userId();
    }

    private void inInstallation(Supplier<Saving> saving) {
        kit.ports()
                .kernel()
                .units()
                .inside(new Opening(Home.installation(), AtsTestKit.STAGE_HAND, RequestKey.NONE, false), unit -> {
                    unit.commit(List.of(saving.get()));
                    return true;
                });
    }

    private <T> List<T> together(int many, Callable<T> deed) {
        List<Callable<T>> deeds =
                IntStream.range(0, many).<Callable<T>>mapToObj(turn -> deed).toList();
        try {
            List<T> ends = new ArrayList<>();
            for (Future<T> end : threads.invokeAll(deeds)) {
                ends.add(end.get());
            }
            return ends;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String end(Outcome<?> outcome) {
        return outcome.fold(result -> "done", refusal -> refusal.code());
    }
}
