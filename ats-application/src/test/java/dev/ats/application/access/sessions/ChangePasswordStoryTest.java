package dev.ats.application.access.sessions;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Rule;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangePasswordStoryTest {
    private static final Password NEXT = new Password("staple of batteries");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final AccountId carl = reception.candidate("carl");
    private final SignedIn here = reception.signsIn("carl");
    private final SignedIn elsewhere = reception.signsIn("carl");

    @Test
    void replacesThePasswordAndEndsAllOtherSessions() {
        done(change(Reception.PASSWORD, NEXT));

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("invalid_credentials");
        done(reception.triesToSignIn("carl", NEXT));
        assertThat(refused(reception.triesToRefresh(elsewhere)).code()).isEqualTo("invalid_refresh_token");
        done(reception.triesToRefresh(here));
    }

    @Test
    void isTold() {
        done(change(Reception.PASSWORD, NEXT));

        Inspection.Entry entry = reception.lastEntry(OrganizationId.INSTALLATION);
        assertThat(entry.action()).isEqualTo(Permission.ACCOUNT_CHANGE_PASSWORD);
        assertThat(entry.object()).isEqualTo(Ref.to(carl));
        assertThat(entry.facts()).containsExactly("PasswordChanged", "SessionsEnded");
    }

    @Test
    void refusesAndCountsAWrongPassword() {
        for (int i = 0; i < 5; i++) {
            Refusal refusal = refused(change(Reception.WRONG, NEXT));
            assertThat(refusal.code()).isEqualTo("wrong_password");
            assertThat(refusal.kind()).isEqualTo(Rule.Kind.BROKEN_RULE);
            assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/current_password");
        }

        assertThat(refused(change(Reception.PASSWORD, NEXT)).code()).isEqualTo("too_many_attempts");
        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).facts()).containsExactly("SignInFailed");
    }

    @Test
    void refusesAPasswordThatWouldBeGuessedFirst() {
        Refusal refusal = refused(change(Reception.PASSWORD, new Password("password123")));

        assertThat(refusal.code()).isEqualTo("password_too_common");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/new_password");
    }

    @Test
    void nobodyChangesThePasswordOfAnother() {
        AccountId eve = reception.candidate("eve");
        ChangePassword forged = ChangePassword.by(carl, null, Reception.PASSWORD, NewPassword.of(NEXT), Reception.PEER);

        assertThat(refused(kit.ats().access().sessions().changePassword().run(new Actor.Account(eve), forged))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats()
                                .access()
                                .sessions()
                                .changePassword()
                                .run(kit.anybody().actor(), forged))
                        .code())
                .isEqualTo("not_signed_in");
    }

    @Test
    void refusesAnAccountThatThereIsNot() {
        AccountId nobody = new AccountId(new UUID(7, 7));
        ChangePassword wish = ChangePassword.by(nobody, null, Reception.PASSWORD, NewPassword.of(NEXT), Reception.PEER);

        assertThat(refused(kit.ats().access().sessions().changePassword().run(new Actor.Account(nobody), wish))
                        .code())
                .isEqualTo("not_found");
    }

    private Outcome<AccountId> change(Password current, Password next) {
        return kit.ats()
                .access()
                .sessions()
                .changePassword()
                .run(
                        new Actor.Account(carl),
                        ChangePassword.by(carl, here.session(), current, NewPassword.of(next), Reception.PEER));
    }
}
