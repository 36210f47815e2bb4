package dev.ats.adapter.jdbc;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;

import dev.ats.application.Ats;
import dev.ats.application.access.AccessUseCases;
import dev.ats.application.access.ChangeProfile;
import dev.ats.application.access.keys.AddSigningKey;
import dev.ats.application.access.keys.ListSigningKeys;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.members.InvitationView;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.members.ListMembers;
import dev.ats.application.access.recovery.ForgotPassword;
import dev.ats.application.access.recovery.ResetPassword;
import dev.ats.application.access.registration.OpenSetUp;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.access.registration.VerifyEmail;
import dev.ats.application.access.sessions.BeginSecondFactor;
import dev.ats.application.access.sessions.ChangePassword;
import dev.ats.application.access.sessions.ConfirmSecondFactor;
import dev.ats.application.access.sessions.EndSecondFactor;
import dev.ats.application.access.sessions.EndSession;
import dev.ats.application.access.sessions.IdentifySession;
import dev.ats.application.access.sessions.ListSessions;
import dev.ats.application.access.sessions.RefreshSession;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignOut;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.access.sessions.SwitchOrganization;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.factors.Totp;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Comes into the large organization in every way there is, so that every statement of access is sent. */
final class Entering {

    private static final Actor ANYBODY = new Actor.Anonymous();
    private static final Password PASSWORD = new Password("a long way to Tipperary");
    private static final Password OTHER = new Password("another way to Tipperary");
    private static final String PEER = "127.0.0.1";

    /** What time it is for all of them. */
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");

    private Entering() {}

    static void everyWay(Ats ats) {
        AccessUseCases access = ats.access();
        Email email = AtsTestKit.emailOf("enters");
        SignUp signUp =
                new SignUp(new Name("Enters"), email, NewPassword.of(PASSWORD), BuiltInRoles.CANDIDATE.name(), null);
        CountingSecrets secrets = new CountingSecrets();
        TokenId nowhere = new TokenId(UUID.randomUUID());
        AccountId signedUp =
                done(access.registration().signUp().run(ANYBODY, signUp)).userId();
        refused(access.registration()
                .verifyEmail()
                .run(new Actor.Account(signedUp), new VerifyEmail(signedUp, nowhere, secrets.of(nowhere))));
        done(access.recovery().forgot().run(ANYBODY, new ForgotPassword(email)));
        refused(access.recovery()
                .reset()
                .run(ANYBODY, new ResetPassword(nowhere, secrets.of(nowhere), NewPassword.of(OTHER), PEER)));
        done(access.registration().openSetUp().run(AtsTestKit.STAGE_HAND, new OpenSetUp()));

        refused(access.sessions().signIn().run(ANYBODY, SignIn.by(email, OTHER, null, null, PEER)));
        SignedIn in = done(access.sessions().signIn().run(ANYBODY, SignIn.by(email, PASSWORD, null, null, PEER)));
        Actor self = new Actor.Account(in.account());
        done(access.changeProfile().run(self, new ChangeProfile(in.account(), new Name("Entered"), null)));
        done(access.sessions().list().ask(self, new ListSessions(Paging.FIRST)));
        done(access.sessions().identify().ask(self, new IdentifySession(in.session())));
        SignedIn again = done(access.sessions().refresh().run(ANYBODY, new RefreshSession(in.session(), in.refresh())));
        invite(access);
        done(access.sessions()
                .switchOrganization()
                .run(self, new SwitchOrganization(again.session(), in.account(), null)));
        done(access.sessions()
                .changePassword()
                .run(self, ChangePassword.by(in.account(), in.session(), PASSWORD, NewPassword.of(OTHER), PEER)));
        secondFactor(access, in.account());
        done(access.sessions().end().run(self, new EndSession(in.session(), in.account())));
        done(access.sessions().signOut().run(self, new SignOut(in.session(), in.account(), null)));

        UUID key = UUID.randomUUID();
        done(access.keys().add().run(AtsTestKit.STAGE_HAND, new AddSigningKey(key, "public", "wrapped")));
        done(access.keys().list().ask(AtsTestKit.STAGE_HAND, new ListSigningKeys()));
    }

    private static void secondFactor(AccessUseCases access, AccountId account) {
        Actor self = new Actor.Account(account);
        SessionsUseCases.OfSecondFactor factors = access.sessions().secondFactor();
        TotpKey key = done(factors.begin().run(self, BeginSecondFactor.by(account, OTHER, PEER)))
                .key();
        List<OneTimeCode> recovery =
                done(factors.confirm().run(self, new ConfirmSecondFactor(account, Totp.shown(key, NOW))));
        done(factors.end().run(self, EndSecondFactor.by(account, OTHER, recovery.get(0), PEER)));
    }

    private static void invite(AccessUseCases access) {
        Actor admin = new Actor.Member(Volume.RECRUITER, Volume.ORGANIZATION, BuiltInRoles.ADMIN.grants(), Set.of());
        InviteMember invite = new InviteMember(AtsTestKit.emailOf("joins"), Set.of(BuiltInRoles.RECRUITER.name()));
        InvitationView invitation = done(access.members().invite().run(admin, invite));
        SignedIn joined = done(access.members()
                .accept()
                .run(
                        ANYBODY,
                        AcceptInvitation.by(
                                Volume.ORGANIZATION,
                                invitation.id(),
                                new CountingSecrets().of(invitation.id()),
                                new Name("Enters"),
                                PASSWORD,
                                PEER)));
        done(access.members()
                .change()
                .run(admin, new ChangeMember(joined.account(), null, MemberStatus.DEACTIVATED, Seen.ANY)));
        done(access.members().list().ask(admin, new ListMembers(Paging.FIRST)));
    }
}
