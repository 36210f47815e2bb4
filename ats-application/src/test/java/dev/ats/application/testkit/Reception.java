package dev.ats.application.testkit;

import static dev.ats.application.testkit.Outcomes.done;

import dev.ats.application.access.Identity;
import dev.ats.application.access.recovery.ForgotPassword;
import dev.ats.application.access.recovery.ResetPassword;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.access.registration.SignedUp;
import dev.ats.application.access.registration.VerifyEmail;
import dev.ats.application.access.sessions.IdentifySession;
import dev.ats.application.access.sessions.RefreshSession;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.List;

/** Where people in a story register and sign in. Everybody's password is the same, unless said otherwise. */
public final class Reception {
    /** Everybody's password. */
    public static final Password PASSWORD = new Password("correct horse battery");

    /** Nobody's password. */
    public static final Password WRONG = new Password("incorrect horse");

    /** Where everybody signs in from. */
    public static final String PEER = "192.0.2.1";

    private final AtsTestKit kit;

    /** The reception of that story. */
    public Reception(AtsTestKit kit) {
        this.kit = kit;
    }

    /** Somebody registers as a candidate, with the address {@code name@example.org}. */
    public AccountId candidate(String name) {
        return done(triesToSignUp(signUp(name, "candidate", null))).userId();
    }

    /** Somebody founds an organization of that name as a recruiter. */
    public SignedUp founder(String name, String organization) {
        return done(triesToSignUp(signUp(name, "recruiter", organization)));
    }

    /** What somebody says who registers. */
    public SignUp signUp(String name, String role, String organization) {
        SignUp.Founding founding = organization == null
                ? null
                : new SignUp.Founding(new OrganizationId(kit.ids().next()), new Name(organization));
        return new SignUp(
                new Name(name), AtsTestKit.emailOf(name), NewPassword.of(PASSWORD), new RoleName(role), founding);
    }

    /** Somebody tries to register. */
    public Outcome<SignedUp> triesToSignUp(SignUp wish) {
        return kit.ats().access().registration().signUp().run(kit.anybody().actor(), wish);
    }

    /** Somebody confirms their address with what was mailed last. */
    public void verifies(AccountId account) {
        TokenId token = (TokenId) secrets().mailed();
        done(triesToVerify(account, token, secrets().of(token)));
    }

    /** Somebody signed in tries to confirm their address. */
    public Outcome<AccountId> triesToVerify(AccountId account, TokenId token, Secret secret) {
        return kit.ats()
                .access()
                .registration()
                .verifyEmail()
                .run(new Actor.Account(account), new VerifyEmail(account, token, secret));
    }

    /** Somebody says that they forgot their password. */
    public void forgets(String name) {
        done(kit.ats()
                .access()
                .recovery()
                .forgot()
                .run(kit.anybody().actor(), new ForgotPassword(AtsTestKit.emailOf(name))));
    }

    /** Somebody tries to choose a password with what was mailed. */
    public Outcome<AccountId> triesToReset(TokenId token, Secret secret, Password password) {
        return kit.ats()
                .access()
                .recovery()
                .reset()
                .run(kit.anybody().actor(), new ResetPassword(token, secret, NewPassword.of(password), PEER));
    }

    /** Somebody signs in. */
    public SignedIn signsIn(String name) {
        return done(triesToSignIn(name, PASSWORD));
    }

    /** Somebody tries to sign in. */
    public Outcome<SignedIn> triesToSignIn(String name, Password password) {
        return triesToSignIn(SignIn.by(AtsTestKit.emailOf(name), password, null, null, PEER));
    }

    /** Somebody tries to sign in. */
    public Outcome<SignedIn> triesToSignIn(SignIn wish) {
        return kit.ats().access().sessions().signIn().run(kit.anybody().actor(), wish);
    }

    /** Somebody tries to go on with their session. */
    public Outcome<SignedIn> triesToRefresh(SignedIn session) {
        return kit.ats()
                .access()
                .sessions()
                .refresh()
                .run(kit.anybody().actor(), new RefreshSession(session.session(), session.refresh()));
    }

    /** Whom a session is of, while it lasts. */
    public Outcome<Identity> whoIs(SignedIn session) {
        return kit.ats()
                .access()
                .sessions()
                .identify()
                .ask(new Actor.Account(session.account()), new IdentifySession(session.session()));
    }

    /** Where the secrets of this story come from. */
    public CountingSecrets secrets() {
        return (CountingSecrets) kit.ports().secrets();
    }

    /** What compares the passwords of this story. */
    public FastPasswords passwords() {
        return (FastPasswords) kit.ports().passwords();
    }

    /** The last line of the journal of an organization or the installation. */
    public Inspection.Entry lastEntry(OrganizationId organization) {
        List<Inspection.Entry> journal = kit.inspection().journal(organization);
        return journal.get(journal.size() - 1);
    }
}
