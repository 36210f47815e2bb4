package dev.ats.application.organizations.settings;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.explaining.Explain;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.InvitationView;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.registration.SignedUp;
import dev.ats.application.access.sessions.BeginSecondFactor;
import dev.ats.application.access.sessions.ConfirmSecondFactor;
import dev.ats.application.access.sessions.EndSecondFactor;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.Withheld;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.factors.Totp;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An organization demands a second factor of whoever administers it. */
class SecondFactorDemandedStoryTest {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final SettingValues STRICT = new SettingValues(null, null, null, true, null, null, null, null, null);

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final SignedUp fay = reception.founder("fay", "Initech");

    @Test
    void nobodyDemandsWhatTheyHaveNotProvedThemselves() {
        SignedIn without = reception.signsIn("fay");
        assertThat(refused(demand(actorIn(without))).code()).isEqualTo("second_factor_not_proved");

        TotpKey key = enrolled(fay.userId());
        assertThat(refused(demand(actorIn(without))).code())
                .as("held, but not proved in this session")
                .isEqualTo("second_factor_not_proved");

        assertThat(done(demand(actorIn(withFactor("fay", key)))).values().demandsSecondFactor())
                .isTrue();
    }

    @Test
    void whoHasNotProvedOneDoesEverythingButAdminister() {
        SignedIn without = reception.signsIn("fay");
        TotpKey key = enrolled(fay.userId());
        SignedIn with = withFactor("fay", key);
        done(demand(actorIn(with)));
        Actor actor = actorIn(without);

        Refusal refusal = refused(invite(actor));
        assertThat(refusal.code()).isEqualTo("second_factor_required");
        assertThat(refusal.kind()).isEqualTo(Rule.Kind.FORBIDDEN);
        Inspection.Entry entry = reception.lastEntry(fay.organizationId());
        assertThat(entry.action()).isEqualTo(Permission.MEMBER_INVITE);
        assertThat(refused(change(actor, SettingValues.NONE)).code()).isEqualTo("second_factor_required");
        assertThat(done(view(actor)).values().demandsSecondFactor())
                .as("why, can be seen")
                .isTrue();
        assertThat(done(kit.ats()
                                .access()
                                .explaining()
                                .explain()
                                .ask(actor, new Explain(actor, Permission.MEMBER_INVITE, null)))
                        .withheld())
                .isEqualTo(Withheld.Reason.NO_SECOND_FACTOR);

        done(invite(actorIn(with)));
        done(change(actorIn(with), SettingValues.NONE));
        done(invite(actorIn(without)));
    }

    @Test
    void whoGivesTheirsUpAdministersNoLongerAndCanSetUpAnother() {
        TotpKey key = enrolled(fay.userId());
        SignedIn with = withFactor("fay", key);
        done(demand(actorIn(with)));
        kit.clock().advance(STEP);
        done(factors()
                .end()
                .run(
                        new Actor.Account(fay.userId()),
                        EndSecondFactor.by(fay.userId(), Reception.PASSWORD, shown(key), Reception.PEER)));
        assertThat(refused(invite(actorIn(with))).code()).isEqualTo("second_factor_required");

        TotpKey next = enrolled(fay.userId());
        done(invite(actorIn(withFactor("fay", next))));
    }

    @Test
    void joiningElsewhereWhileSignedInWithOneCountsAsSignedInWithOne() {
        TotpKey key = enrolled(fay.userId());
        SignedIn with = withFactor("fay", key);
        Person ada = kit.organization("Acme").admin();
        InvitationView invitation = done(kit.ats()
                .access()
                .members()
                .invite()
                .run(ada.actor(), new InviteMember(AtsTestKit.emailOf("fay"), Set.of(new RoleName("admin")))));
        AcceptInvitation accept = AcceptInvitation.by(
                ada.actor().organization().orElseThrow(),
                invitation.id(),
                reception.secrets().of(invitation.id()),
                null,
                null,
                Reception.PEER);

        SignedIn joined = done(kit.ats().access().members().accept().run(actorIn(with), accept));

        assertThat(actorIn(joined).proved()).isTrue();
        done(demand(actorIn(joined)));
    }

    private TotpKey enrolled(AccountId account) {
        Actor self = new Actor.Account(account);
        TotpKey key = done(factors()
                        .begin()
                        .run(self, BeginSecondFactor.by(account, Reception.PASSWORD, Reception.PEER)))
                .key();
        List<OneTimeCode> recovery = done(factors().confirm().run(self, new ConfirmSecondFactor(account, shown(key))));
        assertThat(recovery).isNotEmpty();
        return key;
    }

    private SignedIn withFactor(String name, TotpKey key) {
        kit.clock().advance(STEP);
        return done(reception.triesToSignIn(
                SignIn.by(AtsTestKit.emailOf(name), Reception.PASSWORD, null, null, shown(key), Reception.PEER)));
    }

    private Actor actorIn(SignedIn session) {
        return done(reception.whoIs(session)).actorIn(session.organization()).orElseThrow();
    }

    private Outcome<SettingsView> demand(Actor actor) {
        return change(actor, STRICT);
    }

    private Outcome<SettingsView> change(Actor actor, SettingValues values) {
        return kit.ats().organizations().settings().change().run(actor, new ChangeSettings(null, values, Seen.ANY));
    }

    private Outcome<SettingsView> view(Actor actor) {
        return kit.ats().organizations().settings().view().ask(actor, new ViewSettings(null));
    }

    private Outcome<InvitationView> invite(Actor actor) {
        return kit.ats()
                .access()
                .members()
                .invite()
                .run(
                        actor,
                        new InviteMember(
                                AtsTestKit.emailOf("new" + kit.ids().next()), Set.of(new RoleName("recruiter"))));
    }

    private OneTimeCode shown(TotpKey key) {
        return Totp.shown(key, kit.clock().now());
    }

    private SessionsUseCases.OfSecondFactor factors() {
        return kit.ats().access().sessions().secondFactor();
    }
}
