package dev.ats.application.access.sessions;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.AddMember;
import dev.ats.application.access.registration.SignedUp;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final SignedUp rita = reception.founder("rita", "Acme");
    private final SignedIn first = reception.signsIn("rita");

    @Test
    void goesOnUnderANewTokenWhereItWas() {
        SignedIn next = done(reception.triesToRefresh(first));

        assertThat(next.session()).isEqualTo(first.session());
        assertThat(next.refresh()).isNotEqualTo(first.refresh());
        assertThat(next.organization()).isEqualTo(rita.organizationId());
        assertThat(next.role()).isEqualTo(first.role());
        assertThat(next.memberships()).isEqualTo(first.memberships());
        assertThat(last().facts()).containsExactly("SessionRefreshed");
        assertThat(done(reception.triesToRefresh(next)).session()).isEqualTo(first.session());
    }

    @Test
    void keepsTheRoleAskedFor() {
        SignIn asRecruiter = SignIn.by(
                AtsTestKit.emailOf("rita"), Reception.PASSWORD, new RoleName("recruiter"), null, Reception.PEER);
        SignedIn signedIn = done(reception.triesToSignIn(asRecruiter));

        assertThat(done(reception.triesToRefresh(signedIn)).role()).isEqualTo(new RoleName("recruiter"));
    }

    @Test
    void endsAsAWholeWhenATokenIsUsedTwice() {
        SignedIn next = done(reception.triesToRefresh(first));

        assertInvalid(reception.triesToRefresh(first));

        assertThat(last().ending()).isEqualTo(AuditEntry.Ending.DENIED);
        assertThat(last().facts()).containsExactly("SessionEnded");
        assertInvalid(reception.triesToRefresh(next));
        assertThat(refused(reception.whoIs(next)).code()).isEqualTo("not_found");
    }

    @Test
    void oneOfManyWhoUseATokenAtOnceGoesOn() throws Exception {
        List<String> codes = Race.of(32, i -> reception.triesToRefresh(first));

        assertThat(codes).containsOnlyOnce("done");
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("invalid_refresh_token");
    }

    @Test
    void endsByItselfWhenNobodyUsesIt() {
        kit.clock().advance(Duration.ofDays(365));

        assertInvalid(reception.triesToRefresh(first));
        assertThat(refused(reception.whoIs(first)).code()).isEqualTo("not_found");
        assertThat(refused(switchTo(first, null)).code()).isEqualTo("invalid_refresh_token");
    }

    @Test
    void refusesASessionThatThereIsNot() {
        RefreshSession unknown = new RefreshSession(
                new SessionId(new UUID(7, 7)), reception.secrets().fresh());

        assertInvalid(kit.ats().access().sessions().refresh().run(kit.anybody().actor(), unknown));
    }

    @Test
    void isNotEndedByWhoeverMerelyKnowsItsId() {
        reception.candidate("carl");
        SignedIn carl = reception.signsIn("carl");
        done(reception.triesToRefresh(carl));

        for (Secret wrong : List.of(reception.secrets().fresh(), carl.refresh())) {
            assertInvalid(kit.ats()
                    .access()
                    .sessions()
                    .refresh()
                    .run(kit.anybody().actor(), new RefreshSession(first.session(), wrong)));
        }

        done(reception.triesToRefresh(first));
    }

    @Test
    void tellsWhoItIsOfWhileItLasts() {
        assertThat(done(reception.whoIs(first)).memberships()).isEqualTo(first.memberships());
        reception.candidate("carl");
        SignedIn carl = reception.signsIn("carl");
        IdentifySession ritas = new IdentifySession(first.session());

        assertThat(refused(kit.ats().access().sessions().identify().ask(new Actor.Account(carl.account()), ritas))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats()
                                .access()
                                .sessions()
                                .identify()
                                .ask(kit.anybody().actor(), ritas))
                        .code())
                .isEqualTo("not_signed_in");
    }

    @Test
    void goesElsewhereUnderANewToken() {
        Workplace globex = kit.organization("Globex");
        done(kit.ats()
                .access()
                .addMember()
                .run(
                        globex.admin().actor(),
                        new AddMember(globex.id(), rita.userId(), Set.of(new RoleName("hiring_manager")))));

        SignedIn there = done(switchTo(first, globex.id()));

        assertThat(there.organization()).isEqualTo(globex.id());
        assertThat(there.role()).isEqualTo(new RoleName("hiring_manager"));
        assertThat(last().action()).isEqualTo(Permission.SESSION_SWITCH);
        assertThat(last().facts()).containsExactly("SessionSwitched");
        assertThat(done(reception.triesToRefresh(there)).organization()).isEqualTo(globex.id());
        assertInvalid(reception.triesToRefresh(first));
    }

    @Test
    void goesOnForOnesOwnThings() {
        SignedIn own = done(switchTo(first, null));

        assertThat(own.organization()).isNull();
        assertThat(own.role()).isEqualTo(new RoleName("candidate"));
        assertThat(done(reception.triesToRefresh(own)).organization()).isNull();
    }

    @Test
    void refusesToGoWhereOneIsNoMember() {
        assertThat(refused(switchTo(first, kit.organization("Globex").id())).code())
                .isEqualTo("not_a_member");
    }

    @Test
    void nobodySwitchesTheSessionOfAnother() {
        reception.candidate("carl");
        SignedIn carl = reception.signsIn("carl");
        Actor actor = new Actor.Account(carl.account());
        SwitchOrganization forged = new SwitchOrganization(first.session(), first.account(), null);
        SwitchOrganization mistaken = new SwitchOrganization(first.session(), carl.account(), null);

        assertThat(refused(kit.ats().access().sessions().switchOrganization().run(actor, forged))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats().access().sessions().switchOrganization().run(actor, mistaken))
                        .code())
                .isEqualTo("not_found");
    }

    private Outcome<SignedIn> switchTo(SignedIn session, OrganizationId organization) {
        return kit.ats()
                .access()
                .sessions()
                .switchOrganization()
                .run(
                        new Actor.Account(session.account()),
                        new SwitchOrganization(session.session(), session.account(), organization));
    }

    private Inspection.Entry last() {
        return reception.lastEntry(OrganizationId.INSTALLATION);
    }

    private static void assertInvalid(Outcome<?> outcome) {
        assertThat(refused(outcome).code()).isEqualTo("invalid_refresh_token");
    }
}
