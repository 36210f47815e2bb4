package dev.ats.application.access.registration;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identity;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);

    @Test
    void aCandidateRegistersFreely() {
        SignedUp carl = done(reception.triesToSignUp(reception.signUp("carl", "candidate", null)));

        assertThat(carl.email()).isEqualTo(AtsTestKit.emailOf("carl"));
        assertThat(carl.role()).isEqualTo(new RoleName("candidate"));
        assertThat(carl.organizationId()).isNull();
        assertThat(reception.signsIn("carl").memberships()).isEmpty();
    }

    @Test
    void theInstallationKeepsTheJournalOfACandidate() {
        reception.candidate("carl");

        Inspection.Entry entry = reception.lastEntry(OrganizationId.INSTALLATION);
        assertThat(entry.action()).isEqualTo(Permission.ACCOUNT_REGISTER);
        assertThat(entry.by()).isEqualTo(Author.PUBLIC);
        assertThat(entry.facts()).containsExactly("AccountRegistered", "AccountTokenMade");
        assertThat(kit.inspection().outbox(OrganizationId.INSTALLATION))
                .extracting(Inspection.Told::event)
                .contains("AccountTokenMade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring_manager"})
    void whoeverHiresBringsAnOrganizationAndIsItsAdminToo(String role) {
        SignedUp rita = done(reception.triesToSignUp(reception.signUp("rita", role, "Acme")));

        assertThat(reception.signsIn("rita").memberships())
                .containsExactly(
                        new Identity.In(rita.organizationId(), Set.of(new RoleName(role), new RoleName("admin"))));
        assertThat(reception.signsIn("rita").role()).isEqualTo(new RoleName("admin"));
        assertThat(reception.lastEntry(rita.organizationId()).facts())
                .containsExactly("AccountRegistered", "AccountTokenMade", "OrganizationFounded", "MemberAdded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring_manager"})
    void refusesWhoeverHiresWithoutAnOrganization(String role) {
        assertRefused(reception.signUp("rita", role, null), "organization_needed", "/organization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "operator", "public", "emperor"})
    void refusesEveryOtherRole(String role) {
        assertRefused(reception.signUp("eve", role, "Acme"), "role_not_open", "/role");
        assertRefused(reception.signUp("eve", role, null), "role_not_open", "/role");
    }

    @Test
    void refusesACandidateWithAnOrganization() {
        assertRefused(reception.signUp("carl", "candidate", "Acme"), "role_not_open", "/organization");
    }

    @Test
    void refusesAnAddressThatHasAnAccount() {
        reception.candidate("carl");

        assertRefused(reception.signUp("CARL", "candidate", null), "email_taken", "/email");
        assertRefused(reception.signUp("Carl", "recruiter", "Acme"), "email_taken", "/email");
    }

    @Test
    void refusesANameThatAnOrganizationHas() {
        reception.founder("rita", "Acme");

        assertRefused(reception.signUp("rob", "recruiter", "ACME"), "name_taken", "/organization/name");
    }

    @Test
    void refusesAPasswordThatWouldBeGuessedFirst() {
        SignUp wish = new SignUp(
                new Name("Carl"),
                AtsTestKit.emailOf("carl"),
                NewPassword.of(new Password("password123")),
                new RoleName("candidate"),
                null);

        assertRefused(wish, "password_too_common", "/password");
    }

    @Test
    void verifiesTheAddressOfWhoeverIsSignedInWithWhatWasMailedToIt() {
        AccountId carl = reception.candidate("carl");
        TokenId token = (TokenId) reception.secrets().mailed();

        assertThat(done(verify(carl, token, reception.secrets().of(token)))).isEqualTo(carl);

        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).facts()).containsExactly("EmailVerified");
        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).action()).isEqualTo(Permission.ACCOUNT_VERIFY);
    }

    @Test
    void refusesATokenThatIsUsedWrongOrTooOld() {
        AccountId carl = reception.candidate("carl");
        TokenId token = (TokenId) reception.secrets().mailed();
        Secret secret = reception.secrets().of(token);

        assertInvalid(verify(carl, token, reception.secrets().fresh()));
        assertInvalid(verify(carl, new TokenId(new UUID(7, 7)), secret));
        kit.clock().advance(Duration.ofHours(24));
        assertInvalid(verify(carl, token, secret));
        kit.clock().advance(Duration.ofHours(-1));
        done(verify(carl, token, secret));
        assertInvalid(verify(carl, token, secret));
    }

    @Test
    void provesNothingToSomebodyElseWhoReadsTheMail() {
        AccountId carl = reception.candidate("carl");
        TokenId token = (TokenId) reception.secrets().mailed();
        Secret secret = reception.secrets().of(token);
        AccountId eve = reception.candidate("eve");

        assertInvalid(verify(eve, token, secret));
        VerifyEmail forged = new VerifyEmail(carl, token, secret);
        assertThat(refused(kit.ats().access().registration().verifyEmail().run(new Actor.Account(eve), forged))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats()
                                .access()
                                .registration()
                                .verifyEmail()
                                .run(kit.anybody().actor(), forged))
                        .code())
                .isEqualTo("not_signed_in");
        done(verify(carl, token, secret));
    }

    private Outcome<AccountId> verify(AccountId account, TokenId token, Secret secret) {
        return reception.triesToVerify(account, token, secret);
    }

    private static void assertInvalid(Outcome<?> outcome) {
        Refusal refusal = refused(outcome);
        assertThat(refusal.code()).isEqualTo("invalid_token");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/token");
    }

    private void assertRefused(SignUp wish, String code, String pointer) {
        Refusal refusal = refused(reception.triesToSignUp(wish));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly(pointer);
    }
}
