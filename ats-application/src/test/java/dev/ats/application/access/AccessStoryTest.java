package dev.ats.application.access;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.organizations.FoundOrganization;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessStoryTest {
    private static final Set<RoleName> RECRUITER = Set.of(new RoleName("recruiter"));

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person carl = kit.candidate("carl");

    @Test
    void refusesAnAddressThatHasAnAccount() {
        RegisterAccount again = new RegisterAccount(new Name("Carl"), new Email("CARL@example.org"), true);

        assertThat(refused(kit.ats().access().register().run(AtsTestKit.STAGE_HAND, again))
                        .code())
                .isEqualTo("email_taken");
    }

    @Test
    void refusesAMemberWhoIsOneAlready() {
        done(add(carl.account(), RECRUITER));

        assertThat(refused(add(carl.account(), Set.of(new RoleName("hiring_manager"))))
                        .code())
                .isEqualTo("already_member");
    }

    @Test
    void addsAMemberWhoHasTheseVeryRolesWithoutChangingAnything() {
        done(add(carl.account(), RECRUITER));
        int told = acme.outbox().size();

        assertThat(done(add(carl.account(), RECRUITER))).isEqualTo(carl.account());

        assertThat(acme.outbox()).hasSize(told);
    }

    @Test
    void registersSomebodyUnderTheIdTheyHaveElsewhereHoweverOftenItIsAsked() {
        AccountId known = new AccountId(new UUID(4, 2));
        RegisterAccount register =
                new RegisterAccount(known, new Name("Henriette Host"), new Email("henriette@host.example"), true);

        assertThat(done(kit.ats().access().register().run(AtsTestKit.STAGE_HAND, register)))
                .isEqualTo(known);
        assertThat(done(kit.ats().access().register().run(AtsTestKit.STAGE_HAND, register)))
                .isEqualTo(known);

        assertThat(whoIs(new Actor.Account(known)).email()).isEqualTo(new Email("henriette@host.example"));
    }

    @Test
    void refusesAnotherAddressForAnIdThatHasAnAccount() {
        RegisterAccount other =
                new RegisterAccount(carl.account(), new Name("Carl"), new Email("other@example.org"), true);

        assertThat(refused(kit.ats().access().register().run(AtsTestKit.STAGE_HAND, other))
                        .code())
                .isEqualTo("account_id_taken");
    }

    @Test
    void refusesAMemberWhoHasNoAccount() {
        assertThat(refused(add(new AccountId(new UUID(7, 7)), RECRUITER)).code())
                .isEqualTo("unknown_account");
    }

    @Test
    void refusesRolesThatThereAreNot() {
        Refusal none = refused(add(carl.account(), Set.of()));
        Refusal unknown = refused(add(carl.account(), Set.of(new RoleName("recruiter"), new RoleName("emperor"))));

        assertThat(none.code()).isEqualTo("unknown_role");
        assertThat(unknown.code()).isEqualTo("unknown_role");
        assertThat(unknown.faults())
                .singleElement()
                .extracting(Refusal.Fault::pointer)
                .isEqualTo("/roles");
    }

    @Test
    void refusesANameThatAnOrganizationHas() {
        FoundOrganization again = new FoundOrganization(
                new OrganizationId(new UUID(9, 9)),
                new Name("ACME"),
                OrganizationKind.AGENCY,
                carl.account(),
                Set.of());

        assertThat(refused(kit.ats().organizations().found().run(AtsTestKit.STAGE_HAND, again))
                        .code())
                .isEqualTo("name_taken");
    }

    @Test
    void makesTheFounderAnAdminBesidesWhatElseTheyAre() {
        OrganizationId id = new OrganizationId(kit.ids().next());
        done(kit.ats()
                .organizations()
                .found()
                .run(
                        AtsTestKit.STAGE_HAND,
                        new FoundOrganization(
                                id, new Name("Globex"), OrganizationKind.EMPLOYER, carl.account(), RECRUITER)));

        assertThat(whoIs(carl.actor()).memberships())
                .containsExactly(new Identity.In(id, Set.of(new RoleName("admin"), new RoleName("recruiter"))));
    }

    @Test
    void actsAsACandidateWhereTheyAreAMemberOfNone() {
        Identity identity = whoIs(carl.actor());

        assertThat(identity.actor()).isEqualTo(new Actor.Account(carl.account()));
        assertThat(identity.actorIn(acme.id())).isEmpty();
        assertThat(identity.email()).isEqualTo(AtsTestKit.emailOf("carl"));
    }

    @Test
    void actsInTheFirstOrganizationUnlessSaidOtherwise() {
        done(add(carl.account(), RECRUITER));
        kit.clock().advance(Duration.ofDays(1));
        Workplace globex = kit.organization("Globex");
        done(kit.ats()
                .access()
                .addMember()
                .run(
                        globex.admin().actor(),
                        new AddMember(globex.id(), carl.account(), Set.of(new RoleName("hiring_manager")))));

        Identity identity = whoIs(carl.actor());

        assertThat(identity.actor())
                .isEqualTo(new Actor.Member(carl.account(), acme.id(), BuiltInRoles.RECRUITER.grants(), Set.of())
                        .withRoles(RECRUITER));
        assertThat(identity.actorIn(globex.id()))
                .contains(new Actor.Member(carl.account(), globex.id(), BuiltInRoles.HIRING_MANAGER.grants(), Set.of())
                        .withRoles(Set.of(new RoleName("hiring_manager"))));
    }

    @Test
    void knowsAMemberWhoAsksAsOne() {
        Person rita = acme.recruiter("rita");

        assertThat(whoIs(rita.actor()).memberships()).containsExactly(new Identity.In(acme.id(), RECRUITER));
    }

    @Test
    void knowsNobodyWhoDoesNotSignIn() {
        assertThat(refused(kit.ats().access().whoAmI().ask(new Actor.Anonymous(), new WhoAmI()))
                        .code())
                .isEqualTo("not_signed_in");
        assertThat(refused(kit.ats().access().whoAmI().ask(AtsTestKit.STAGE_HAND, new WhoAmI()))
                        .code())
                .isEqualTo("not_found");
    }

    private Identity whoIs(Actor actor) {
        return done(kit.ats().access().whoAmI().ask(actor, new WhoAmI()));
    }

    private Outcome<AccountId> add(AccountId account, Set<RoleName> roles) {
        return kit.ats().access().addMember().run(acme.admin().actor(), new AddMember(acme.id(), account, roles));
    }
}
