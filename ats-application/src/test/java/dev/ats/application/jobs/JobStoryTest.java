package dev.ats.application.jobs;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final Person hugo = acme.hiringManager("hugo");
    private final Person carl = kit.candidate("carl");

    @Test
    void whoCreatesAJobWithoutRecruitersIsItsFirst() {
        JobView.ForMember job = (JobView.ForMember) done(create(rita, staffedBy(Set.of(), Set.of(hugo.account()))));

        assertThat(job.recruiters()).containsExactly(rita.account());
        assertThat(job.hiringManagers()).containsExactly(hugo.account());
        assertThat(job.status()).isEqualTo(JobStatus.OPEN);
        assertThat(job.filled()).isZero();
        assertThat(done(view(rita, job.id()))).isEqualTo(job);
    }

    @Test
    void whoCreatesAJobIsOneOfItsRecruitersWhomeverTheyName() {
        Person ron = acme.recruiter("ron");

        JobView.ForMember job =
                (JobView.ForMember) done(create(rita, staffedBy(Set.of(ron.account(), hugo.account()), Set.of())));

        assertThat(job.recruiters()).containsExactlyInAnyOrder(rita.account(), hugo.account(), ron.account());
    }

    @Test
    void onlyMembersStaffAJob() {
        Refusal recruiter = refused(create(rita, staffedBy(Set.of(carl.account()), Set.of())));
        Refusal manager = refused(create(rita, staffedBy(Set.of(), Set.of(hugo.account(), carl.account()))));

        assertThat(recruiter.code()).isEqualTo("not_a_member");
        assertThat(recruiter.faults()).extracting(Refusal.Fault::pointer).containsExactly("/recruiter_ids");
        assertThat(manager.code()).isEqualTo("not_a_member");
        assertThat(manager.faults()).extracting(Refusal.Fault::pointer).containsExactly("/hiring_manager_ids");
    }

    @Test
    void aCodeIsTheOrganizationsOnce() {
        done(create(rita, coded("ENG-1")));

        Refusal refusal = refused(create(rita, coded("ENG-1")));
        assertThat(refusal.rule()).isEqualTo(JobRules.CODE_TAKEN);
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/code");
        assertThat(done(create(kit.organization("Globex").admin(), coded("ENG-1")))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void everybodySeesAPublishedJobWithoutItsStaff() {
        JobId job = rita.opens("Engineer");

        assertThat(done(view(kit.anybody(), job))).isInstanceOfSatisfying(JobView.ForPublic.class, seen -> {
            assertThat(seen.organizationName()).isEqualTo(new Name("Acme"));
            assertThat(seen.title()).isEqualTo(new Name("Engineer"));
            assertThat(seen.publishedAt()).isEqualTo(kit.clock().now());
        });
        assertThat(done(view(carl, job))).isInstanceOf(JobView.ForPublic.class);
        assertThat(done(view(kit.organization("Globex").admin(), job))).isInstanceOf(JobView.ForPublic.class);
    }

    @Test
    void membersSeeADraftAndNobodyElseDoes() {
        JobId draft = rita.creates(Person.draft("Secret", 1), false);

        assertThat(done(view(hugo, draft))).isInstanceOf(JobView.ForMember.class);
        assertThat(refused(view(carl, draft)).code()).isEqualTo("not_found");
        assertThat(refused(view(kit.anybody(), draft)).code()).isEqualTo("not_found");
    }

    @Test
    void theProductItselfSeesEverything() {
        JobId draft = rita.creates(Person.draft("Secret", 1), false);

        assertThat(done(kit.ats().jobs().view().ask(AtsTestKit.STAGE_HAND, new ViewJob(draft))))
                .isInstanceOf(JobView.ForMember.class);
    }

    @Test
    void aHireFillsAnOpening() {
        JobId job = rita.opens("Engineer", 2);
        ApplicationId application = acme.anApplication().on(job).in("offer");
        rita.moves(application, "hired");

        assertThat(((JobView.ForMember) done(view(rita, job))).filled()).isEqualTo(1);
        assertThat(acme.journal())
                .last()
                .extracting(Inspection.Entry::facts)
                .asString()
                .isEqualTo("[ApplicationMoved]");
    }

    @Test
    void aRejectionFillsNothing() {
        JobId job = rita.opens("Engineer", 2);
        acme.anApplication().on(job).in("rejected");

        assertThat(((JobView.ForMember) done(view(rita, job))).filled()).isZero();
    }

    private Outcome<JobView> create(Person person, JobDraft draft) {
        return kit.ats().jobs().create().run(person.actor(), new CreateJob(draft, JobStatus.OPEN));
    }

    private Outcome<JobView> view(Person person, JobId job) {
        return kit.ats().jobs().view().ask(person.actor(), new ViewJob(job));
    }

    private static JobDraft staffedBy(Set<AccountId> recruiters, Set<AccountId> managers) {
        return draft(null, recruiters, managers);
    }

    private static JobDraft coded(String code) {
        return draft(new JobCode(code), Set.of(), Set.of());
    }

    private static JobDraft draft(JobCode code, Set<AccountId> recruiters, Set<AccountId> managers) {
        return new JobDraft(
                code, JobDetails.of(new Name("Engineer"), new Body("Builds.")), new JobStaff(recruiters, managers));
    }
}
