package dev.ats.application.access.sessions;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An account that is deactivated is let in nowhere, and nobody learns why. */
class DeactivatedAccountStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final AccountId carl = reception.candidate("carl");
    private final SignedIn session = reception.signsIn("carl");

    @Test
    void doesNotSignIn() {
        deactivate();

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("invalid_credentials");
    }

    @Test
    void doesNotGoOn() {
        deactivate();

        assertThat(refused(reception.triesToRefresh(session)).code()).isEqualTo("invalid_refresh_token");
        assertThat(refused(reception.whoIs(session)).code()).isEqualTo("not_found");
        assertThat(refused(kit.ats()
                                .access()
                                .sessions()
                                .switchOrganization()
                                .run(new Actor.Account(carl), new SwitchOrganization(session.session(), carl, null)))
                        .code())
                .isEqualTo("invalid_refresh_token");
    }

    @Test
    void joinsNowhere() {
        Workplace acme = kit.organization("Acme");
        InvitationId invitation = done(kit.ats()
                        .access()
                        .members()
                        .invite()
                        .run(
                                acme.admin().actor(),
                                new InviteMember(AtsTestKit.emailOf("carl"), Set.of(new RoleName("recruiter")))))
                .id();
        AcceptInvitation accept = AcceptInvitation.by(
                acme.id(),
                invitation,
                reception.secrets().of(invitation),
                new Name("Carl"),
                Reception.PASSWORD,
                Reception.PEER);
        deactivate();

        assertThat(refused(kit.ats()
                                .access()
                                .members()
                                .accept()
                                .run(kit.anybody().actor(), accept))
                        .code())
                .isEqualTo("invalid_credentials");
        assertThat(refused(kit.ats().access().members().accept().run(new Actor.Account(carl), accept))
                        .code())
                .isEqualTo("not_your_invitation");
    }

    /** There is no use case for it yet. */
    private void deactivate() {
        kit.ports()
                .kernel()
                .units()
                .inside(new Opening(Home.installation(), AtsTestKit.STAGE_HAND, RequestKey.NONE, false), unit -> {
                    Account.State now =
                            kit.ports().accounts().find(carl).orElseThrow().state();
                    Account off = Account.of(new Account.State(
                            now.id(),
                            now.fullName(),
                            now.phone(),
                            now.email(),
                            now.emailVerified(),
                            AccountStatus.DEACTIVATED,
                            now.createdAt(),
                            now.version() + 1));
                    unit.commit(List.of(kit.ports().accounts().saving(Change.of(off))));
                    return unit;
                });
    }
}
