package dev.ats.bootstrap.e2e;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.Authenticated;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.adapter.rest.authentication.BearerAuthentication;
import dev.ats.application.access.AccessUseCases;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.sessions.ChangePassword;
import dev.ats.application.access.sessions.EndSession;
import dev.ats.application.access.sessions.SignOut;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Reception;
import dev.ats.bootstrap.keys.MasterKey;
import dev.ats.bootstrap.keys.SigningKeyRing;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is done to a session in one server process acts in another within five seconds, on the same PostgreSQL. */
class ActsEverywhereTest {

    private static final Password NEXT = new Password("staple of another kind");
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private final MasterKey master =
            MasterKey.read("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=").orElseThrow();
    private final AtsTestKit here = DATABASE.kit();
    private final AtsTestKit there = DATABASE.kit();
    private final AccessUseCases access = here.ats().access();
    private final AccessTokens tokens = tokensOf(here);
    private final Authentication elsewhere = new BearerAuthentication(
            tokensOf(there), there.ats().access().sessions().identify(), there.clock());
    private final Reception reception = new Reception(here);
    private final String name = "rita" + UUID.randomUUID();
    private final SignedIn founder = founded();

    @Test
    void signingOut() {
        endsElsewhere(
                founder,
                session -> done(access.sessions()
                        .signOut()
                        .run(self(session), new SignOut(session.session(), session.account(), null))));
    }

    @Test
    void endingItFromAnotherSession() {
        endsElsewhere(
                founder,
                session -> done(access.sessions()
                        .end()
                        .run(self(session), new EndSession(session.session(), session.account()))));
    }

    @Test
    void usingARefreshTokenTwice() {
        endsElsewhere(founder, session -> {
            done(reception.triesToRefresh(session));
            refused(reception.triesToRefresh(session));
        });
    }

    @Test
    void changingThePasswordInAnotherSession() {
        SignedIn other = reception.signsIn(name);
        endsElsewhere(
                founder,
                session -> done(access.sessions()
                        .changePassword()
                        .run(
                                self(session),
                                ChangePassword.by(
                                        session.account(),
                                        other.session(),
                                        Reception.PASSWORD,
                                        NewPassword.of(NEXT),
                                        Reception.PEER))));
    }

    @Test
    void resettingThePassword() {
        endsElsewhere(founder, session -> {
            reception.forgets(name);
            TokenId token = (TokenId) reception.secrets().mailed();
            done(reception.triesToReset(token, reception.secrets().of(token), NEXT));
        });
    }

    @Test
    void beingDeactivated() {
        endsElsewhere(hired("recruiter"), session -> change(session, null, MemberStatus.DEACTIVATED));
    }

    @Test
    void holdingOtherRoles() {
        SignedIn hired = hired("admin");
        String token = tokens.signing().issue(hired).text();
        assertThat(Policy.everPermits(done(whoElsewhere(token)).actor(), Permission.MEMBER_INVITE))
                .isTrue();

        change(hired, Set.of(new RoleName("recruiter")), null);

        there.clock().advance(FIVE_SECONDS);
        Actor now = done(whoElsewhere(token)).actor();
        assertThat(Policy.everPermits(now, Permission.MEMBER_INVITE)).isFalse();
        assertThat(Policy.everPermits(now, Permission.JOB_CREATE)).isTrue();
    }

    private void endsElsewhere(SignedIn session, Consumer<SignedIn> deed) {
        String token = tokens.signing().issue(session).text();
        done(whoElsewhere(token));

        deed.accept(session);

        there.clock().advance(FIVE_SECONDS);
        assertThat(refused(whoElsewhere(token)).code()).isEqualTo("session_ended");
    }

    private Outcome<Authenticated> whoElsewhere(String token) {
        return elsewhere.whoAsks(header -> header.equals("Authorization") ? List.of("Bearer " + token) : List.of());
    }

    private SignedIn founded() {
        reception.founder(name, "Acme " + UUID.randomUUID());
        return reception.signsIn(name);
    }

    private SignedIn hired(String role) {
        String hired = "hired" + UUID.randomUUID();
        var invitation = done(access.members()
                .invite()
                .run(admin(), new InviteMember(AtsTestKit.emailOf(hired), Set.of(new RoleName(role)))));
        return done(access.members()
                .accept()
                .run(
                        here.anybody().actor(),
                        AcceptInvitation.by(
                                founder.organization(),
                                invitation.id(),
                                reception.secrets().of(invitation.id()),
                                new Name("Hired"),
                                Reception.PASSWORD,
                                Reception.PEER)));
    }

    private void change(SignedIn whom, Set<RoleName> roles, MemberStatus status) {
        done(access.members().change().run(admin(), new ChangeMember(whom.account(), roles, status, Seen.ANY)));
    }

    private Actor admin() {
        return done(reception.whoIs(founder)).actor();
    }

    private static Actor self(SignedIn session) {
        return new Actor.Account(session.account());
    }

    private AccessTokens tokensOf(AtsTestKit kit) {
        SigningKeyRing ring = SigningKeyRing.opened(kit.ats().access().keys(), master, kit.clock(), kit.ids());
        return new AccessTokens(ring, "https://ats.example.com", Duration.ofMinutes(15), kit.clock(), kit.ids());
    }
}
