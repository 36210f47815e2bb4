package dev.ats.application.access.sessions;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.AddMember;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.registration.SignedUp;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInStoryTest {
    private static final RoleName RECRUITER = new RoleName("recruiter");
    private static final RoleName ADMIN = new RoleName("admin");
    private static final RoleName CANDIDATE = new RoleName("candidate");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final SignedUp rita = reception.founder("rita", "Acme");
    private final OrganizationId acme = rita.organizationId();

    @Test
    void aCandidateActsForThemselves() {
        AccountId carl = reception.candidate("carl");

        SignedIn signedIn = reception.signsIn("carl");

        assertThat(signedIn.account()).isEqualTo(carl);
        assertThat(signedIn.organization()).isNull();
        assertThat(signedIn.role()).isEqualTo(CANDIDATE);
        assertThat(signedIn.memberships()).isEmpty();
    }

    @Test
    void theInstallationKeepsTheJournal() {
        SignedIn signedIn = reception.signsIn("rita");

        Inspection.Entry entry = reception.lastEntry(OrganizationId.INSTALLATION);
        assertThat(entry.action()).isEqualTo(Permission.SESSION_CREATE);
        assertThat(entry.ending()).isEqualTo(AuditEntry.Ending.DONE);
        assertThat(entry.object())
                .isEqualTo(new Ref(Ref.Kind.SESSION, signedIn.session().value()));
        assertThat(entry.facts()).containsExactly("SessionStarted");
    }

    @Test
    void echoesTheRoleAskedForAndElseTheStrongest() {
        assertThat(reception.signsIn("rita").role()).isEqualTo(ADMIN);
        assertThat(done(as(RECRUITER, null)).role()).isEqualTo(RECRUITER);
        assertThat(done(as(RECRUITER, acme)).role()).isEqualTo(RECRUITER);
        assertThat(done(as(new RoleName("hr"), null)).role()).isEqualTo(RECRUITER);
    }

    @Test
    void everybodyIsACandidateToo() {
        SignedIn signedIn = done(as(CANDIDATE, null));

        assertThat(signedIn.organization()).isNull();
        assertThat(signedIn.role()).isEqualTo(CANDIDATE);
        assertThat(signedIn.memberships()).hasSize(1);
    }

    @Test
    void refusesARoleThatIsNotHeldOnlyAfterTheRightPassword() {
        assertThat(refused(as(new RoleName("hiring_manager"), null)).code()).isEqualTo("role_not_held");
        assertThat(refused(as(new RoleName("hiring_manager"), acme)).code()).isEqualTo("role_not_held");
        SignIn wrong = SignIn.by(
                AtsTestKit.emailOf("rita"), Reception.WRONG, new RoleName("hiring_manager"), null, Reception.PEER);
        assertThat(refused(reception.triesToSignIn(wrong)).code()).isEqualTo("invalid_credentials");
    }

    @Test
    void refusesAnOrganizationThatOneIsNoMemberOf() {
        SignedUp gus = reception.founder("gus", "Globex");

        assertThat(refused(as(null, gus.organizationId())).code()).isEqualTo("not_a_member");
        assertThat(refused(as(CANDIDATE, gus.organizationId())).code()).isEqualTo("not_a_member");
    }

    @Test
    void actsWhereTheyActedLastUnlessTheRoleAskedForIsHeldElsewhere() {
        OrganizationId globex = alsoHiringManagerOf("Globex");

        assertThat(reception.signsIn("rita").organization()).isEqualTo(acme);
        kit.clock().advance(Duration.ofMinutes(1));
        done(as(null, globex));
        assertThat(reception.signsIn("rita").organization()).isEqualTo(globex);
        assertThat(done(as(RECRUITER, null)).organization()).isEqualTo(acme);
    }

    @Test
    void actsWhereTheyFirstBelongedAfterHavingActedForThemselves() {
        alsoHiringManagerOf("Globex");
        done(as(CANDIDATE, null));

        assertThat(reception.signsIn("rita").organization()).isEqualTo(acme);
    }

    @Test
    void answersTheSameForAnUnknownAddressAsForAWrongPassword() {
        int before = reception.passwords().comparisons();

        Refusal unknown = refused(reception.triesToSignIn("nobody", Reception.WRONG));
        Refusal wrong = refused(reception.triesToSignIn("rita", Reception.WRONG));

        assertThat(unknown).isEqualTo(wrong);
        assertThat(wrong.code()).isEqualTo("invalid_credentials");
        assertThat(reception.passwords().comparisons() - before).isEqualTo(2);
    }

    @Test
    void journalsAFailureAndTellsWhoseAccountItWas() {
        refused(reception.triesToSignIn("rita", Reception.WRONG));

        Inspection.Entry entry = reception.lastEntry(OrganizationId.INSTALLATION);
        assertThat(entry.ending()).isEqualTo(AuditEntry.Ending.DENIED);
        assertThat(entry.facts()).containsExactly("SignInFailed");
        assertThat(entry.object()).isEqualTo(Ref.to(rita.userId()));
    }

    @Test
    void refusesAnAccountWithoutAPassword() {
        kit.candidate("carl");

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("invalid_credentials");
    }

    @Test
    void aMemberLetInNoLongerActsForThemselvesOnly() {
        alsoHiringManagerOf("Globex");
        Workplace initech = kit.organization("Initech");
        reception.candidate("carl");
        SignedIn carl = reception.signsIn("carl");
        Set<RoleName> roles = Set.of(RECRUITER);
        done(kit.ats()
                .access()
                .addMember()
                .run(initech.admin().actor(), new AddMember(initech.id(), carl.account(), roles)));
        assertThat(reception.signsIn("carl").organization()).isEqualTo(initech.id());

        done(kit.ats()
                .access()
                .members()
                .change()
                .run(
                        initech.admin().actor(),
                        new ChangeMember(carl.account(), null, MemberStatus.DEACTIVATED, Seen.ANY)));

        assertThat(reception.signsIn("carl").organization()).isNull();
        assertThat(reception.signsIn("carl").memberships()).isEmpty();
    }

    private OrganizationId alsoHiringManagerOf(String name) {
        kit.clock().advance(Duration.ofDays(1));
        Workplace workplace = kit.organization(name);
        done(kit.ats()
                .access()
                .addMember()
                .run(
                        workplace.admin().actor(),
                        new AddMember(workplace.id(), rita.userId(), Set.of(new RoleName("hiring_manager")))));
        return workplace.id();
    }

    private Outcome<SignedIn> as(RoleName role, OrganizationId organization) {
        return reception.triesToSignIn(
                SignIn.by(AtsTestKit.emailOf("rita"), Reception.PASSWORD, role, organization, Reception.PEER));
    }
}
