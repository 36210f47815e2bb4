package dev.ats.application.access.members;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InviteStoryTest {
    private static final Set<RoleName> RECRUITER = Set.of(new RoleName("recruiter"));

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");

    @Test
    void asksSomebodyToJoinForAWeek() {
        InvitationView invited = done(invite(acme.admin().actor(), "rita", RECRUITER));

        assertThat(invited.email()).isEqualTo(AtsTestKit.emailOf("rita"));
        assertThat(invited.roles()).isEqualTo(RECRUITER);
        assertThat(Duration.between(invited.invitedAt(), invited.expiresAt())).isEqualTo(Duration.ofDays(7));
        Inspection.Entry entry = acme.journal().get(acme.journal().size() - 1);
        assertThat(entry.action()).isEqualTo(Permission.MEMBER_INVITE);
        assertThat(entry.facts()).containsExactly("MemberInvited");
    }

    @Test
    void refusesRolesThatNoMemberCanHave() {
        for (Set<RoleName> roles : List.of(
                Set.<RoleName>of(),
                Set.of(new RoleName("operator")),
                Set.of(new RoleName("candidate")),
                Set.of(new RoleName("recruiter"), new RoleName("emperor")))) {
            Refusal refusal = refused(invite(acme.admin().actor(), "rita", roles));
            assertThat(refusal.code()).isEqualTo("unknown_role");
            assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/roles");
        }
    }

    @Test
    void refusesRolesBeyondWhatWhoeverInvitesMayDo() {
        Actor.Member inviter = inviterWith(Permission.MEMBER_INVITE);

        assertThat(refused(invite(inviter, "rita", RECRUITER)).code()).isEqualTo("grants_more_than_held");
    }

    @Test
    void letsSomebodyGiveWhatTheyHold() {
        Grants held = BuiltInRoles.RECRUITER
                .grants()
                .and(Grants.of(Set.of(new Grant(Permission.MEMBER_INVITE, Reach.ORGANIZATION))));
        Actor inviter = new Actor.Member(acme.admin().account(), acme.id(), held, Set.of());

        done(invite(inviter, "rita", RECRUITER));
        assertThat(refused(invite(inviter, "ada", Set.of(new RoleName("admin"))))
                        .code())
                .isEqualTo("grants_more_than_held");
    }

    @Test
    void refusesWhoeverWasAnAdminAMomentAgo() {
        Person bob = acme.member("bob", "admin");
        Actor old = bob.actor();
        done(kit.ats()
                .access()
                .members()
                .change()
                .run(acme.admin().actor(), new ChangeMember(bob.account(), RECRUITER, null, Seen.ANY)));

        assertThat(refused(invite(old, "eve", Set.of(new RoleName("admin")))).code())
                .isEqualTo("grants_more_than_held");
    }

    @Test
    void letsUsersOfAnEmbeddingApplicationGiveWhatTheyHold() {
        Actor host = new Actor.Member(kit.account("hostess", true), acme.id(), BuiltInRoles.ADMIN.grants(), Set.of());

        assertThat(done(invite(host, "rita", RECRUITER)).roles()).isEqualTo(RECRUITER);
    }

    @Test
    void refusesSomebodyWhoIsAMemberAlready() {
        acme.recruiter("rita");

        assertThat(refused(invite(acme.admin().actor(), "RITA", RECRUITER)).code())
                .isEqualTo("already_member");
    }

    @Test
    void isForAdminsOnly() {
        assertThat(refused(invite(acme.recruiter("rita").actor(), "rob", RECRUITER))
                        .code())
                .isEqualTo("forbidden");
        assertThat(refused(invite(kit.candidate("carl").actor(), "rob", RECRUITER))
                        .code())
                .isEqualTo("forbidden");
        assertThat(refused(invite(AtsTestKit.STAGE_HAND, "rob", RECRUITER)).code())
                .isEqualTo("not_found");
    }

    private Actor.Member inviterWith(Permission permission) {
        return new Actor.Member(
                acme.admin().account(),
                acme.id(),
                Grants.of(Set.of(new Grant(permission, Reach.ORGANIZATION))),
                Set.of());
    }

    private Outcome<InvitationView> invite(Actor actor, String name, Set<RoleName> roles) {
        return kit.ats().access().members().invite().run(actor, new InviteMember(AtsTestKit.emailOf(name), roles));
    }
}
