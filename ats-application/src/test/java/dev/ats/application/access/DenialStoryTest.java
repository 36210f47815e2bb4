package dev.ats.application.access;

import static dev.ats.application.kernel.AuditEntry.Ending.DENIED;
import static dev.ats.application.kernel.AuditEntry.Ending.HIDDEN;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Paging;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told what when they may not, and whose journal keeps it. */
class DenialStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Workplace globex = kit.organization("Globex");
    private final Person rita = acme.recruiter("rita");
    private final Person carl = kit.candidate("carl");
    private final JobId job = rita.opens("Engineer");
    private final ApplicationId application = carl.appliesTo(job);

    @Test
    void anybodyIsAskedToSignInAndNoJournalIsFilled() {
        Person anybody = kit.anybody();

        assertCode("not_signed_in", anybody.triesToMove(application, "screening"));
        assertCode("not_signed_in", anybody.triesToSee(application));
        assertCode("not_signed_in", create(anybody));
        assertCode("not_signed_in", list(anybody));

        assertThat(denials(acme.id())).isEmpty();
        assertThat(denials(OrganizationId.INSTALLATION)).isEmpty();
    }

    @Test
    void anybodyIsToldNothingOfAJobThatIsNotPublished() {
        JobId draft = rita.creates(Person.draft("Secret", 1), false);

        assertCode("not_found", view(kit.anybody(), draft));
        assertCode(
                "not_found",
                kit.ats()
                        .pipeline()
                        .applyPublicly()
                        .run(
                                kit.anybody().actor(),
                                new ApplyPublicly(draft, new Name("Eve"), AtsTestKit.emailOf("eve"), null)));
        assertThat(denials(acme.id())).isEmpty();
    }

    @Test
    void aCandidateIsDeniedWhatNoCandidateMayDo() {
        assertCode("forbidden", create(carl));

        assertThat(denials(OrganizationId.INSTALLATION)).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(Author.account(carl.account()));
            assertThat(entry.action()).isEqualTo(Permission.JOB_CREATE);
            assertThat(entry.object()).isEqualTo(Ref.to(carl.account()));
            assertThat(entry.ending()).isEqualTo(DENIED);
            assertThat(entry.at()).isEqualTo(kit.clock().now());
            assertThat(entry.requestId()).isEqualTo("in-process");
        });
        assertThat(denials(acme.id())).isEmpty();
    }

    @Test
    void aCandidateIsDeniedToMoveTheirOwnApplication() {
        assertCode("forbidden", carl.triesToMove(application, "hired"));

        assertThat(denials(acme.id())).singleElement().satisfies(entry -> {
            assertThat(entry.object()).isEqualTo(Ref.to(application));
            assertThat(entry.ending()).isEqualTo(DENIED);
        });
        assertThat(denials(OrganizationId.INSTALLATION)).hasSize(1);
    }

    @Test
    void anApplicationIsHiddenFromEveryOtherCandidate() {
        Person eve = kit.candidate("eve");

        assertCode("not_found", eve.triesToMove(application, "rejected"));
        assertCode("not_found", eve.triesToWithdraw(application));
        assertCode("not_found", eve.triesToSee(application));

        assertThat(denials(acme.id())).extracting(Inspection.Entry::ending).containsExactly(HIDDEN, HIDDEN);
    }

    @Test
    void anApplicationIsHiddenFromAnotherOrganizationAndBothJournalsSaySo() {
        assertCode("not_found", globex.admin().triesToMove(application, "rejected"));

        assertThat(denials(acme.id())).extracting(Inspection.Entry::ending).containsExactly(HIDDEN);
        assertThat(denials(globex.id())).extracting(Inspection.Entry::ending).containsExactly(HIDDEN);
        assertThat(denials(OrganizationId.INSTALLATION)).isEmpty();
    }

    @Test
    void anApplicationIsHiddenFromARecruiterOfAnotherJobAndOneJournalSaysSoOnce() {
        Person ron = acme.recruiter("ron");

        assertCode("not_found", ron.triesToMove(application, "screening"));

        assertThat(denials(acme.id())).extracting(Inspection.Entry::ending).containsExactly(HIDDEN);
    }

    @Test
    void aHiringManagerIsDeniedToWithdrawWhatTheyMaySee() {
        Person hugo = acme.hiringManager("hugo");

        assertCode("forbidden", hugo.triesToWithdraw(application));
        assertCode("forbidden", create(hugo));

        assertThat(denials(acme.id())).extracting(Inspection.Entry::ending).containsExactly(DENIED, DENIED);
    }

    @Test
    void aRecruiterIsDeniedToAddMembers() {
        AddMember add = new AddMember(acme.id(), carl.account(), Set.of(new RoleName("admin")));

        assertCode("forbidden", kit.ats().access().addMember().run(rita.actor(), add));
        assertCode("forbidden", kit.ats().access().addMember().run(carl.actor(), add));
        assertCode(
                "not_signed_in",
                kit.ats().access().addMember().run(kit.anybody().actor(), add));
    }

    @Test
    void whatIsNotThereIsNoDenial() {
        ApplicationId nowhere = new ApplicationId(new UUID(9, 9));

        assertCode("not_found", rita.triesToMove(nowhere, "screening"));
        assertCode("not_found", rita.triesToSee(nowhere));
        assertCode("not_found", view(rita, new JobId(new UUID(9, 9))));
        assertCode(
                "not_found",
                kit.ats()
                        .pipeline()
                        .list()
                        .ask(rita.actor(), new ListApplications(new JobId(new UUID(9, 9)), null, Paging.FIRST)));

        assertThat(denials(acme.id())).isEmpty();
    }

    @Test
    void aListIsHiddenOrDeniedAsTheThingItIsUnder() {
        Person ron = acme.recruiter("ron");

        assertCode("not_found", list(ron));
        assertCode("not_found", board(ron));
        assertCode("not_found", list(carl));
        assertCode("not_found", list(globex.admin()));

        assertThat(denials(acme.id()))
                .extracting(Inspection.Entry::action)
                .containsOnly(Permission.APPLICATION_BROWSE)
                .hasSize(4);
    }

    private Outcome<?> create(Person person) {
        return kit.ats().jobs().create().run(person.actor(), new CreateJob(Person.draft("Own", 1), true));
    }

    private Outcome<?> view(Person person, JobId wanted) {
        return kit.ats().jobs().view().ask(person.actor(), new ViewJob(wanted));
    }

    private Outcome<?> list(Person person) {
        return kit.ats().pipeline().list().ask(person.actor(), new ListApplications(job, null, Paging.FIRST));
    }

    private Outcome<?> board(Person person) {
        return kit.ats().pipeline().board().ask(person.actor(), new ViewBoard(job));
    }

    private static void assertCode(String code, Outcome<?> outcome) {
        assertThat(refused(outcome).code()).isEqualTo(code);
    }

    private List<Inspection.Entry> denials(OrganizationId organization) {
        return kit.inspection().journal(organization).stream()
                .filter(entry -> entry.ending() != AuditEntry.Ending.DONE)
                .toList();
    }
}
