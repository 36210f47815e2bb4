package dev.ats.application.jobs;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobChangesStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final Person ron = acme.recruiter("ron");
    private final Person hugo = acme.hiringManager("hugo");
    private final Person carl = kit.candidate("carl");
    private final Person gina = kit.organization("Globex").admin();
    private final JobId job = rita.opens("Engineer", 2);

    @Test
    void itsRecruiterReplacesWhatIsWritten() {
        JobDetails details = Person.draft("Baker", 3).details();

        JobView.ForMember view = (JobView.ForMember) done(replace(rita, new JobCode("B-1"), details, Seen.onlyIf(1)));

        assertThat(view.title()).isEqualTo(details.title());
        assertThat(view.code()).isEqualTo(new JobCode("B-1"));
        assertThat(view.version()).isEqualTo(2);
        assertThat(view.recruiters()).containsExactly(rita.account());
        assertThat(done(rita.triesToSee(job))).isEqualTo(view);
        assertThat(lastOf(acme).facts()).containsExactly("JobChanged");
        assertThat(lastOf(acme).action()).isEqualTo(Permission.JOB_UPDATE);
    }

    @Test
    void aJobKeepsItsCodeAndCannotTakeAnothers() {
        JobDetails details = Person.draft("Baker", 1).details();
        JobId other = rita.opens("Cook");
        codes(rita, other, new JobCode("COOK"));

        Refusal refusal = refused(replace(rita, new JobCode("COOK"), details, Seen.ANY));

        assertThat(refusal.rule()).isEqualTo(JobRules.CODE_TAKEN);
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/code");
        codes(rita, other, new JobCode("COOK"));
        assertThat(((JobView.ForMember) done(replace(rita, null, details, Seen.ANY))).code())
                .isNotEqualTo(new JobCode("COOK"));
    }

    @Test
    void whoeverIsLateIsToldSo() {
        JobDetails details = Person.draft("Baker", 1).details();
        done(replace(rita, null, details, Seen.onlyIf(1)));

        assertThat(refused(replace(rita, null, details, Seen.onlyIf(1))).code()).isEqualTo("precondition_failed");
    }

    @Test
    void thereAreNeverFewerOpeningsThanHires() {
        acme.anApplication().on(job).in("hired");
        acme.anApplication().on(job).in("hired");

        assertThat(refused(replace(rita, null, Person.draft("Engineer", 1).details(), Seen.ANY))
                        .rule())
                .isEqualTo(JobRules.OPENINGS_BELOW_FILLED);
    }

    @Test
    void onlyWhoRunsAJobChangesIt() {
        JobDetails details = Person.draft("Mine", 1).details();

        assertThat(refused(replace(ron, null, details, Seen.ANY)).code()).isEqualTo("forbidden");
        assertThat(refused(replace(hugo, null, details, Seen.ANY)).code()).isEqualTo("forbidden");
        assertThat(refused(replace(gina, null, details, Seen.ANY)).code()).isEqualTo("forbidden");
        assertThat(refused(ron.triesToGive(job, JobStatus.CLOSED)).code()).isEqualTo("forbidden");
        assertThat(refused(ron.triesToDelete(job)).code()).isEqualTo("forbidden");
        assertThat(refused(assign(ron, Set.of(ron.account()))).code()).isEqualTo("forbidden");
        rita.gives(job, JobStatus.ON_HOLD);
        JobId draft = rita.creates(Person.draft("Secret", 1), false);
        assertThat(refused(gina.triesToGive(draft, JobStatus.OPEN)).code()).isEqualTo("not_found");
    }

    @Test
    void aJobComesAndGoesOnTheBoardWithItsStatus() {
        assertThat(carl.findsOnBoard(JobSearch.ANY)).containsExactly(job);

        rita.gives(job, JobStatus.ON_HOLD);
        assertThat(carl.findsOnBoard(JobSearch.ANY)).isEmpty();
        assertThat(refused(carl.triesToApplyTo(job)).code()).isEqualTo("job_not_open");
        rita.gives(job, JobStatus.OPEN);
        assertThat(kit.anybody().findsOnBoard(JobSearch.ANY)).containsExactly(job);

        assertThat(refused(rita.triesToGive(job, JobStatus.DRAFT)).rule()).isEqualTo(JobRules.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void whatHasRunOutLeavesTheBoardByItself() {
        JobId brief = rita.creates(
                JobDraft.of(Person.draft("Brief", 1)
                        .details()
                        .until(kit.clock().now().plus(Duration.ofDays(1)))),
                true);
        kit.clock().advance(Duration.ofDays(1));
        assertThat(carl.findsOnBoard(JobSearch.ANY)).containsExactly(brief, job);

        kit.clock().advance(Duration.ofNanos(1000));

        assertThat(carl.findsOnBoard(JobSearch.ANY)).containsExactly(job);
        assertThat(refused(carl.triesToSave(brief)).code()).isEqualTo("not_found");
        assertThat(rita.lists(JobFilter.NONE)).containsExactly(brief, job);
    }

    @Test
    void onlyActiveMembersAreAssignedAndOneRecruiterStays() {
        assertThat(refused(assign(rita, Set.of(carl.account()))).rule()).isEqualTo(JobRules.NOT_A_MEMBER);
        assertThat(refused(assign(rita, Set.of())).rule()).isEqualTo(JobRules.RECRUITER_REQUIRED);

        done(assign(rita, Set.of(ron.account())));

        assertThat(refused(rita.triesToGive(job, JobStatus.CLOSED)).code()).isEqualTo("forbidden");
        JobView.ForMember view = (JobView.ForMember) done(kit.ats()
                .jobs()
                .assignHiringManagers()
                .run(ron.actor(), new AssignHiringManagers(job, Set.of(hugo.account()), Seen.ANY)));
        assertThat(view.recruiters()).containsExactly(ron.account());
        assertThat(view.hiringManagers()).containsExactly(hugo.account());
        assertThat(lastOf(acme).facts()).containsExactly("JobStaffChanged");
    }

    @Test
    void aDeletedJobIsGoneForEverybodyAndItsApplicationsStay() {
        ApplicationId application = acme.anApplication().on(job).by(carl).in("rejected");

        rita.deletes(job);

        assertThat(refused(rita.triesToSee(job)).code()).isEqualTo("not_found");
        assertThat(refused(acme.admin().triesToSee(job)).code()).isEqualTo("not_found");
        assertThat(refused(carl.triesToApplyTo(job)).code()).isEqualTo("not_found");
        assertThat(refused(rita.triesToDelete(job)).code()).isEqualTo("not_found");
        assertThat(rita.lists(JobFilter.NONE)).isEmpty();
        assertThat(carl.findsOnBoard(JobSearch.ANY)).isEmpty();
        assertThat(carl.sees(application).id()).isEqualTo(application);
        assertThat(rita.sees(application).id()).isEqualTo(application);
        assertThat(lastOf(acme).action()).isEqualTo(Permission.JOB_DELETE);
    }

    @Test
    void aJobSomebodyAppliesToIsDeletedByForceOnlyAndNotByEverybody() {
        ApplicationId application = carl.appliesTo(job);

        assertThat(refused(rita.triesToDelete(job)).rule()).isEqualTo(JobRules.HAS_ACTIVE_APPLICATIONS);
        assertThat(refused(discard(rita)).code()).isEqualTo("forbidden");
        done(discard(acme.admin()));

        assertThat(refused(rita.triesToSee(job)).code()).isEqualTo("not_found");
        assertThat(carl.sees(application).id()).isEqualTo(application);
        assertThat(lastOf(acme).action()).isEqualTo(Permission.JOB_DISCARD);
    }

    @Test
    void peopleSaveWhatTheyFindAndForgetIt() {
        JobId other = gina.opens("Thief");
        carl.saves(job);
        carl.saves(other);
        carl.saves(job);
        ron.saves(job);

        assertThat(carl.hasSaved()).containsExactly(other, job);
        assertThat(ron.hasSaved()).containsExactly(job);
        carl.forgets(other);
        carl.forgets(other);
        assertThat(carl.hasSaved()).containsExactly(job);
        rita.gives(job, JobStatus.CLOSED);
        assertThat(carl.hasSaved()).isEmpty();
        carl.saves(job);
        assertThat(refused(hugo.triesToSave(job)).code()).isEqualTo("not_found");
        rita.gives(job, JobStatus.OPEN);
        assertThat(carl.hasSaved()).containsExactly(job);
    }

    @Test
    void nobodySavesForSomebodyElse() {
        Outcome<JobId> meddled = kit.ats().jobs().save().run(ron.actor(), new SaveJob(carl.account(), job));

        assertThat(refused(meddled).code()).isEqualTo("not_found");
        assertThat(carl.hasSaved()).isEmpty();
    }

    private void codes(Person person, JobId which, JobCode code) {
        done(kit.ats()
                .jobs()
                .replace()
                .run(
                        person.actor(),
                        new ReplaceJob(which, code, Person.draft("Cook", 1).details(), Seen.ANY)));
    }

    private Outcome<JobView> replace(Person person, JobCode code, JobDetails details, Seen seen) {
        return kit.ats().jobs().replace().run(person.actor(), new ReplaceJob(job, code, details, seen));
    }

    private Outcome<JobView> assign(Person person, Set<AccountId> recruiters) {
        return kit.ats().jobs().assignRecruiters().run(person.actor(), new AssignRecruiters(job, recruiters, Seen.ANY));
    }

    private Outcome<JobId> discard(Person person) {
        return kit.ats().jobs().discard().run(person.actor(), new DiscardJob(job, Seen.ANY));
    }

    private static Inspection.Entry lastOf(Workplace workplace) {
        return workplace.journal().get(workplace.journal().size() - 1);
    }
}
