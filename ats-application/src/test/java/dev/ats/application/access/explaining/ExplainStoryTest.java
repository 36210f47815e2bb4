package dev.ats.application.access.explaining;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplainStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final Person carl = kit.candidate("carl");
    private final JobId job = rita.opens("Baker");
    private final ApplicationId application = carl.appliesTo(job);

    @Test
    void saysWhichGrantOfWhichRoleAllowsIt() {
        Person both = acme.member("bo", "recruiter", "hiring_manager");

        assertThat(done(explain(rita, Permission.APPLICATION_MOVE, Ref.to(application))))
                .isEqualTo(new Explanation(
                        new Grant(Permission.APPLICATION_MOVE, Reach.ASSIGNED),
                        null,
                        null,
                        Set.of(new RoleName("recruiter"))));
        assertThat(done(explain(both, Permission.APPLICATION_MOVE, Ref.to(application))))
                .isEqualTo(new Explanation(
                        new Grant(Permission.APPLICATION_MOVE, Reach.ORGANIZATION),
                        null,
                        null,
                        Set.of(new RoleName("hiring_manager"))));
    }

    @Test
    void saysWhichGrantWouldHaveAllowedIt() {
        Person other = acme.recruiter("otto");

        assertThat(done(explain(other, Permission.JOB_UPDATE, Ref.to(job))))
                .isEqualTo(new Explanation(null, new Grant(Permission.JOB_UPDATE, Reach.ORGANIZATION), null, Set.of()));
        assertThat(done(explain(rita, Permission.MEMBER_INVITE, null)).missing().permission())
                .isEqualTo(Permission.MEMBER_INVITE);
    }

    @Test
    void saysThatWhatIsOnesOwnNeedsNoRole() {
        assertThat(done(explain(carl, Permission.APPLICATION_WITHDRAW, Ref.to(application))))
                .isEqualTo(
                        new Explanation(new Grant(Permission.APPLICATION_WITHDRAW, Reach.OWN), null, null, Set.of()));
        assertThat(done(explain(carl, Permission.APPLICATION_MOVE, Ref.to(application)))
                        .allowed())
                .isFalse();
    }

    @Test
    void explainsNothingThatOneMayNotKnowOf() {
        Person gina = kit.organization("Globex").recruiter("gina");

        assertThat(refused(explain(gina, Permission.APPLICATION_MOVE, Ref.to(application)))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(explain(gina, Permission.APPLICATION_MOVE, new Ref(Ref.Kind.APPLICATION, UUID.randomUUID())))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(explain(carl, Permission.JOB_CREATE, null)).code())
                .as("acts in no organization")
                .isEqualTo("not_found");
        assertThat(refused(kit.ats()
                                .access()
                                .explaining()
                                .explain()
                                .ask(
                                        new Actor.Anonymous(),
                                        new Explain(new Actor.Anonymous(), Permission.JOB_VIEW, Ref.to(job))))
                        .code())
                .isEqualTo("not_signed_in");
    }

    @Test
    void explainsToNobodyWhatAnotherMayDo() {
        Explain ofRita = new Explain(rita.actor(), Permission.APPLICATION_MOVE, Ref.to(application));

        assertThat(refused(kit.ats().access().explaining().explain().ask(carl.actor(), ofRita))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats()
                                .access()
                                .explaining()
                                .explain()
                                .ask(acme.admin().actor(), ofRita))
                        .code())
                .isEqualTo("not_found");
    }

    @Test
    void knowsOnlyJobsAndApplications() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explain(rita.actor(), Permission.JOB_VIEW, Ref.to(acme.id())));
    }

    private Outcome<Explanation> explain(Person who, Permission permission, Ref object) {
        return kit.ats().access().explaining().explain().ask(who.actor(), new Explain(who.actor(), permission, object));
    }
}
