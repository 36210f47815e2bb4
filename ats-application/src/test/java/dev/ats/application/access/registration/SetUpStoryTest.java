package dev.ats.application.access.registration;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Reception;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetUpStoryTest {
    private static final Actor START = new Actor.System("start");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);

    @Test
    void theTokenPrintedMakesAnAdminWhoRunsTheInstallation() {
        Secret token = open().orElseThrow();

        SignedUp ada = done(begin(kit.anybody().actor(), setUp(token, "ada")));

        assertThat(ada.role()).isEqualTo(new RoleName("admin"));
        SignedIn signedIn = reception.signsIn("ada");
        assertThat(signedIn.organization()).isEqualTo(ada.organizationId());
        assertThat(signedIn.memberships())
                .containsExactly(
                        new Identity.In(ada.organizationId(), Set.of(new RoleName("admin"))),
                        new Identity.In(OrganizationId.INSTALLATION, Set.of(new RoleName("operator"))));
        assertThat(reception.lastEntry(ada.organizationId()).action()).isEqualTo(Permission.INSTALLATION_SET_UP);
        assertThat(reception.lastEntry(ada.organizationId()).facts())
                .containsExactly("AccountRegistered", "OrganizationFounded", "MemberAdded", "OperatorAppointed");
    }

    @Test
    void theTokenIsGoodOnce() {
        Secret token = open().orElseThrow();
        done(begin(kit.anybody().actor(), setUp(token, "ada")));

        assertInvalid(begin(kit.anybody().actor(), setUp(token, "eve")));
    }

    @Test
    void onlyTheTokenPrintedLastIsGood() {
        Secret first = open().orElseThrow();
        Secret second = open().orElseThrow();

        assertInvalid(begin(kit.anybody().actor(), setUp(first, "eve")));
        done(begin(kit.anybody().actor(), setUp(second, "ada")));
    }

    @Test
    void refusesAnyTokenBeforeTheFirstStart() {
        assertInvalid(begin(kit.anybody().actor(), setUp(reception.secrets().fresh(), "eve")));
    }

    @Test
    void refusesAGuessablePasswordAndLeavesTheTokenGood() {
        Secret token = open().orElseThrow();
        SetUp weak = new SetUp(
                token,
                new Name("ada"),
                AtsTestKit.emailOf("ada"),
                NewPassword.of(new Password("password123")),
                new OrganizationId(kit.ids().next()),
                new Name("Acme"));

        assertThat(refused(begin(kit.anybody().actor(), weak)).code()).isEqualTo("password_too_common");
        done(begin(kit.anybody().actor(), setUp(token, "ada")));
    }

    @Test
    void nobodyButTheProgramSetsUpWithoutAToken() {
        assertThat(refused(begin(kit.anybody().actor(), setUp(null, "eve"))).code())
                .isEqualTo("not_signed_in");
        assertThat(refused(begin(kit.candidate("carl").actor(), setUp(null, "eve")))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void theProgramSetsUpFromItsSettingsOnceHoweverOftenItStarts() {
        done(begin(START, setUp(null, "ada")));

        assertThat(refused(begin(START, setUp(null, "ada"))).code()).isEqualTo("already_set_up");
        assertThat(open()).isEmpty();
    }

    @Test
    void whoeverRegistersFirstKeepsNobodyFromSettingUp() {
        reception.candidate("carl");

        assertThat(open()).isPresent();
        done(begin(START, setUp(null, "ada")));
        assertThat(open()).isEmpty();
    }

    @Test
    void theProgramMaySetUpWhatItHadPrintedATokenFor() {
        Secret token = open().orElseThrow();

        done(begin(START, setUp(null, "ada")));

        assertInvalid(begin(kit.anybody().actor(), setUp(token, "eve")));
    }

    @Test
    void startingFillsNoJournal() {
        open();
        open();

        assertThat(kit.inspection().journal(OrganizationId.INSTALLATION)).isEmpty();
    }

    @Test
    void nobodyButTheProgramOpensTheSetUp() {
        assertThat(refused(kit.ats()
                                .access()
                                .registration()
                                .openSetUp()
                                .run(kit.anybody().actor(), new OpenSetUp()))
                        .code())
                .isEqualTo("not_signed_in");
    }

    @Test
    void oneOfManyWhoHaveTheTokenSetsUp() throws Exception {
        Secret token = open().orElseThrow();

        List<String> codes = Race.of(16, i -> begin(kit.anybody().actor(), setUp(token, "ada" + i)));

        assertThat(codes).containsOnlyOnce("done");
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("invalid_token");
    }

    @Test
    void oneOfManyProgramsThatStartAtOnceSetsUp() throws Exception {
        List<String> codes = Race.of(16, i -> begin(START, setUp(null, "ada" + i)));

        assertThat(codes).containsOnlyOnce("done");
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("already_set_up");
    }

    private Optional<Secret> open() {
        return done(kit.ats().access().registration().openSetUp().run(START, new OpenSetUp()));
    }

    private SetUp setUp(Secret token, String name) {
        return new SetUp(
                token,
                new Name(name),
                AtsTestKit.emailOf(name),
                NewPassword.of(Reception.PASSWORD),
                new OrganizationId(kit.ids().next()),
                new Name("Organization of " + name));
    }

    private Outcome<SignedUp> begin(Actor actor, SetUp wish) {
        return kit.ats().access().registration().begin().run(actor, wish);
    }

    private static void assertInvalid(Outcome<?> outcome) {
        assertThat(refused(outcome).code()).isEqualTo("invalid_token");
    }
}
