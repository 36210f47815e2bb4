package dev.ats.application.access.federation;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People are let in on the word of an identity provider. */
class FederationStoryTest {
    private static final Actor PORTER = new Actor.System("identity_provider");
    private static final ExternalIdentity ADA = new ExternalIdentity("https://id.example.com", "user_1");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final FederationUseCases federation = kit.ats().access().federation();

    @Test
    void whoeverIsNewGetsAnAccountWhoseAddressIsProved() {
        AccountId account = done(admit(ADA, "ada", null));

        assertThat(kit.ats()
                        .access()
                        .whoAmI()
                        .ask(new Actor.Account(account), new WhoAmI())
                        .<Email>fold(Identity::email, no -> null))
                .isEqualTo(AtsTestKit.emailOf("ada"));
        assertThat(resolve(ADA, null).account()).isEqualTo(account);
        assertThat(done(admit(ADA, "another", null))).as("for good").isEqualTo(account);
    }

    @Test
    void whoeverHasProvedTheAddressIsKnownByIt() {
        Person ada = kit.candidate("ada");

        assertThat(done(admit(ADA, "ada", null))).isEqualTo(ada.account());
        assertThat(resolve(ADA, null).account()).isEqualTo(ada.account());
    }

    @Test
    void nobodyIsLetIntoAnAccountThatSomebodyElseMayHaveRegistered() {
        kit.unverified("ada");

        assertThat(refused(admit(ADA, "ada", null)).code()).isEqualTo("address_not_proved");
        assertThat(resolve(ADA, null).account()).isNull();
    }

    @Test
    void nobodyIsKnownWithoutAnAddress() {
        assertThat(refused(federation
                                .admit()
                                .run(PORTER, new AdmitIdentity(ADA, null, new Name("Ada"), null, Set.of())))
                        .code())
                .isEqualTo("identity_unknown");
    }

    @Test
    void theProvidersWordMakesAMemberAndSaysAsWhat() {
        AccountId account = done(admit(ADA, "ada", acme.id(), "recruiter"));
        assertThat(rolesOf(account)).containsExactly(BuiltInRoles.RECRUITER.name());

        assertThat(done(admit(ADA, "ada", acme.id(), "manager", "interviewer"))).isEqualTo(account);

        assertThat(rolesOf(account)).containsExactlyInAnyOrder(new RoleName("manager"), new RoleName("interviewer"));
        assertThat(acme.journal().get(acme.journal().size() - 1).by()).isEqualTo(Author.system("identity_provider"));
        assertThat(acme.journal().get(acme.journal().size() - 1).facts()).containsExactly("MemberRolesChanged");
    }

    @Test
    void withoutRolesItLeavesThemAsTheyAre() {
        Person rita = acme.recruiter("rita");

        assertThat(done(admit(ADA, "rita", acme.id()))).isEqualTo(rita.account());
        assertThat(rolesOf(rita.account())).containsExactly(BuiltInRoles.RECRUITER.name());
        assertThat(refused(admit(new ExternalIdentity("https://id.example.com", "user_2"), "otto", acme.id()))
                        .code())
                .isEqualTo("not_a_member");
    }

    @Test
    void whoeverWasShutOutHereStaysOut() {
        Person rita = acme.recruiter("rita");
        done(kit.ats()
                .access()
                .members()
                .change()
                .run(acme.admin().actor(), new ChangeMember(rita.account(), null, MemberStatus.DEACTIVATED, Seen.ANY)));

        assertThat(refused(admit(ADA, "rita", acme.id(), "admin")).code()).isEqualTo("not_a_member");
    }

    @Test
    void theLastAdminStaysOne() {
        Person boss = acme.admin();
        Email address = kit.ats()
                .access()
                .whoAmI()
                .ask(new Actor.Account(boss.account()), new WhoAmI())
                .fold(Identity::email, no -> null);
        AdmitIdentity less =
                new AdmitIdentity(ADA, address, new Name("Boss"), acme.id(), Set.of(new RoleName("recruiter")));

        assertThat(refused(federation.admit().run(PORTER, less)).code()).isEqualTo("role_not_held");
        acme.member("second", "admin");
        done(federation.admit().run(PORTER, less));
        assertThat(rolesOf(boss.account())).containsExactly(BuiltInRoles.RECRUITER.name());
    }

    @Test
    void thereIsNoRoleThatTheOrganizationDoesNotHave() {
        assertThat(refused(admit(ADA, "ada", acme.id(), "sourcer")).code()).isEqualTo("role_not_held");
        assertThat(refused(admit(ADA, "ada", acme.id(), "operator")).code()).isEqualTo("role_not_held");
    }

    @Test
    void onlyTheProductItselfTakesTheProvidersWord() {
        for (Actor actor : List.of(
                acme.admin().actor(),
                new Actor.Anonymous(),
                kit.candidate("carl").actor())) {
            assertThat(federation
                            .admit()
                            .run(actor, new AdmitIdentity(ADA, AtsTestKit.emailOf("x"), new Name("X"), null, Set.of()))
                            .<Boolean>fold(let -> true, no -> false))
                    .isFalse();
            assertThat(federation
                            .resolve()
                            .ask(actor, new ResolveIdentity(ADA, null))
                            .<Boolean>fold(let -> true, no -> false))
                    .isFalse();
        }
    }

    @Test
    void whoeverRunsTheInstallationSaysWhatTheProviderCallsAnOrganization() {
        Actor operator = new Actor.Member(
                kit.candidate("olga").account(), OrganizationId.INSTALLATION, BuiltInRoles.OPERATOR.grants(), Set.of());
        ExternalId external = new ExternalId("org_1");
        Workplace bolt = kit.organization("Bolt");

        assertThat(resolve(ADA, external).organization()).isNull();
        done(connect(operator, acme.id(), external));
        assertThat(resolve(ADA, external).organization()).isEqualTo(acme.id());
        assertThat(refused(connect(operator, bolt.id(), external)).code()).isEqualTo("connected_elsewhere");
        done(connect(operator, acme.id(), null));
        assertThat(resolve(ADA, external).organization()).isNull();
        assertThat(resolve(ADA, new ExternalId(acme.id().toString())).organization())
                .as("by its own id, too")
                .isEqualTo(acme.id());
        assertThat(refused(connect(operator, new OrganizationId(new UUID(9, 9)), external))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(connect(operator, OrganizationId.INSTALLATION, external))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(connect(acme.admin().actor(), acme.id(), external)).code())
                .isEqualTo("forbidden");
    }

    private Outcome<OrganizationId> connect(Actor by, OrganizationId organization, ExternalId external) {
        return federation.connect().run(by, new ConnectOrganization(organization, external));
    }

    private ResolveIdentity.Resolved resolve(ExternalIdentity identity, ExternalId organization) {
        return done(federation.resolve().ask(PORTER, new ResolveIdentity(identity, organization)));
    }

    private Outcome<AccountId> admit(
            ExternalIdentity identity, String name, OrganizationId organization, String... roles) {
        Set<RoleName> held = Arrays.stream(roles).map(RoleName::new).collect(Collectors.toSet());
        return federation
                .admit()
                .run(PORTER, new AdmitIdentity(identity, AtsTestKit.emailOf(name), new Name(name), organization, held));
    }

    private Set<RoleName> rolesOf(AccountId account) {
        return done(kit.ats().access().whoAmI().ask(new Actor.Account(account), new WhoAmI())).memberships().stream()
                .filter(in -> in.organization().equals(acme.id()))
                .findFirst()
                .orElseThrow()
                .roles();
    }
}
