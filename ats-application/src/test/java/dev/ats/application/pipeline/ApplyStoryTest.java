package dev.ats.application.pipeline;

import static dev.ats.application.testkit.AtsTestKit.emailOf;
import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.application.kernel.Paging;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every way of applying, by whom and to whom it is known. */
class ApplyStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final JobId job = rita.opens("Engineer");

    @Test
    void somebodyNewBecomesACandidate() {
        ApplicationReceipt receipt = done(apply("Carl", "carl", new Body("Hire me.")));

        assertThat(receipt.stage()).isEqualTo(new Stage("applied"));
        assertThat(receipt.active()).isTrue();
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.appliedAt()).isEqualTo(kit.clock().now());
        assertThat(seen(receipt.id()).candidate().name()).isEqualTo(new Name("Carl"));
        assertThat(seen(receipt.id()).candidate().email()).isEqualTo(emailOf("carl"));
        assertThat(kit.inspection().letter(acme.id(), receipt.id())).contains(new Body("Hire me."));
        assertThat(lastFacts()).containsExactly("ApplicationSubmitted", "CandidateAdded");
    }

    @Test
    void somebodyKnownIsNotChangedByWhatTheyWrite() {
        CandidateId known =
                seen(done(apply("Carl", "carl", null)).id()).candidate().id();
        JobId another = rita.opens("Manager");

        ApplicationReceipt receipt = done(applyTo(another, "Mallory", "CARL", null));

        assertThat(seen(receipt.id()).candidate())
                .isEqualTo(new ApplicationView.Applicant(known, new Name("Carl"), emailOf("carl"), List.of()));
        assertThat(lastFacts()).containsExactly("ApplicationSubmitted");
    }

    @Test
    void whoAppliesTwiceIsAnsweredAlikeAndOnlyTold() {
        ApplicationReceipt first = done(apply("Carl", "carl", null));

        ApplicationReceipt second = done(apply("Carl", "carl", new Body("Again.")));

        assertThat(second).usingRecursiveComparison().ignoringFields("id").isEqualTo(first);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(refused(rita.triesToSee(second.id())).code()).isEqualTo("not_found");
        assertThat(applicationsOn(job)).hasSize(1);
        assertThat(lastFacts()).containsExactly("ApplicationRepeated");
        assertThat(acme.outbox()).last().extracting(Inspection.Told::event).isEqualTo("ApplicationRepeated");
    }

    @Test
    void whoWasRejectedMayApplyAgain() {
        rita.moves(done(apply("Carl", "carl", null)).id(), "rejected");

        ApplicationReceipt again = done(apply("Carl", "carl", null));

        assertThat(seen(again.id()).active()).isTrue();
        assertThat(applicationsOn(job)).hasSize(2);
    }

    @Test
    void anAddressThatIsOnlyClaimedIdentifiesNobody() {
        Person mallory = kit.unverified("carl");
        ApplicationId claimed = mallory.appliesTo(job);

        ApplicationReceipt receipt = done(apply("Carl", "carl", null));

        assertThat(seen(receipt.id()).candidate().id())
                .isNotEqualTo(seen(claimed).candidate().id());
        assertThat(refused(mallory.triesToSee(receipt.id())).code()).isEqualTo("not_found");
    }

    @Test
    void somebodySignedInBecomesACandidateWithTheirAccount() {
        Person carl = kit.candidate("carl");

        ApplicationView view = done(carl.triesToApplyTo(job));

        assertThat(view).isInstanceOfSatisfying(ApplicationView.ForCandidate.class, own -> {
            assertThat(own.candidate().name()).isEqualTo(new Name("carl"));
            assertThat(own.jobTitle()).isEqualTo(new Name("Engineer"));
            assertThat(own.moves()).extracting(move -> move.to().key()).containsExactly("withdrawn");
        });
        assertThat(lastFacts()).containsExactly("ApplicationSubmitted", "CandidateAdded");
    }

    @Test
    void anAccountTakesOverWhatIsKnownByItsVerifiedAddress() {
        ApplicationReceipt before = done(apply("Carl", "carl", null));
        Person carl = kit.candidate("carl");
        JobId another = rita.opens("Manager");

        ApplicationId application = carl.appliesTo(another);

        assertThat(seen(application).candidate().id())
                .isEqualTo(seen(before.id()).candidate().id());
        assertThat(carl.sees(before.id()).version()).isEqualTo(1);
        assertThat(lastFacts()).containsExactly("ApplicationSubmitted", "CandidateLinked");
    }

    @Test
    void anAccountTakesOverNothingByAnAddressItHasNotVerified() {
        ApplicationReceipt before = done(apply("Carl", "carl", null));
        Person mallory = kit.unverified("carl");

        ApplicationId application = mallory.appliesTo(job);

        assertThat(lastFacts()).containsExactly("ApplicationSubmitted", "CandidateAdded");
        assertThat(seen(application).candidate().id())
                .isNotEqualTo(seen(before.id()).candidate().id());
        assertThat(refused(mallory.triesToSee(before.id())).code()).isEqualTo("not_found");
    }

    @Test
    void anAccountIsTheSameCandidateOnEveryJob() {
        Person carl = kit.unverified("carl");
        ApplicationId first = carl.appliesTo(job);

        ApplicationId second = carl.appliesTo(rita.opens("Manager"));

        assertThat(seen(second).candidate()).isEqualTo(seen(first).candidate());
        assertThat(lastFacts()).containsExactly("ApplicationSubmitted");
    }

    @Test
    void anAccountIsToldThatItHasApplied() {
        Person carl = kit.candidate("carl");
        ApplicationId first = carl.appliesTo(job);

        Refusal refusal = refused(carl.triesToApplyTo(job));

        assertThat(refusal.code()).isEqualTo("already_applied");
        assertThat(refusal.facts()).containsEntry("application_id", first.toString());
    }

    @Test
    void nobodyAppliesInTheNameOfAnother() {
        Person carl = kit.candidate("carl");
        ApplyAsCandidate forged = new ApplyAsCandidate(job, rita.account(), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kit.ats().pipeline().applyAsCandidate().run(carl.actor(), forged));
    }

    @Test
    void anAccountThatIsNotThereCannotApply() {
        ApplyAsCandidate nobody = new ApplyAsCandidate(job, new AccountId(new UUID(9, 9)), null);

        assertThat(refused(kit.ats().pipeline().applyAsCandidate().run(AtsTestKit.STAGE_HAND, nobody))
                        .code())
                .isEqualTo("not_found");
    }

    @Test
    void aMemberAppliesElsewhereLikeAnybody() {
        Person gina = kit.organization("Globex").recruiter("gina");

        ApplicationId application = gina.appliesTo(job);

        assertThat(gina.sees(application)).isInstanceOf(ApplicationView.ForCandidate.class);
    }

    @Test
    void aRecruiterEntersSomebodyKnown() {
        CandidateId carl =
                seen(done(apply("Carl", "carl", null)).id()).candidate().id();
        JobId another = rita.opens("Manager");

        ApplicationView view = done(enter(rita, another, carl));

        assertThat(view).isInstanceOfSatisfying(ApplicationView.ForMember.class, seen -> assertThat(
                        seen.candidate().id())
                .isEqualTo(carl));
        assertThat(lastFacts()).containsExactly("ApplicationSubmitted");
    }

    @Test
    void aRecruiterEntersNobodyTwiceAndNobodyUnknown() {
        ApplicationReceipt first = done(apply("Carl", "carl", null));
        CandidateId carl = seen(first.id()).candidate().id();

        Refusal twice = refused(enter(rita, job, carl));
        Refusal unknown = refused(enter(rita, job, new CandidateId(new UUID(9, 9))));

        assertThat(twice.code()).isEqualTo("already_applied");
        assertThat(twice.facts()).containsEntry("application_id", first.id().toString());
        assertThat(unknown.code()).isEqualTo("unknown_candidate");
        assertThat(unknown.faults()).extracting(Refusal.Fault::pointer).containsExactly("/candidate_id");
    }

    @Test
    void aRecruiterEntersNobodyOfAnotherOrganization() {
        CandidateId carl =
                seen(done(apply("Carl", "carl", null)).id()).candidate().id();
        Person gina = kit.organization("Globex").recruiter("gina");

        assertThat(refused(enter(gina, gina.opens("Thief"), carl)).code()).isEqualTo("unknown_candidate");
    }

    @Test
    void nobodyAppliesOnceTheJobHasRunOut() {
        CandidateId carl =
                seen(done(apply("Carl", "carl", null)).id()).candidate().id();
        JobId brief = rita.creates(validFor(Duration.ofDays(1)), true);
        kit.clock().advance(Duration.ofDays(1));
        assertThat(done(applyTo(brief, "Ada", "ada", null)).version()).isEqualTo(1);

        kit.clock().advance(Duration.ofNanos(1000));

        assertThat(refused(applyTo(brief, "Bob", "bob", null)).code()).isEqualTo("job_not_open");
        assertThat(refused(kit.candidate("cleo").triesToApplyTo(brief)).code()).isEqualTo("job_not_open");
        assertThat(refused(enter(rita, brief, carl)).code()).isEqualTo("job_not_open");
    }

    private JobDraft validFor(Duration duration) {
        return JobDraft.of(JobDetails.of(new Name("Brief"), new Body("Soon over."))
                .until(kit.clock().now().plus(duration)));
    }

    private Outcome<ApplicationReceipt> apply(String name, String address, Body letter) {
        return applyTo(job, name, address, letter);
    }

    private Outcome<ApplicationReceipt> applyTo(JobId wanted, String name, String address, Body letter) {
        return kit.ats()
                .pipeline()
                .applyPublicly()
                .run(kit.anybody().actor(), new ApplyPublicly(wanted, new Name(name), emailOf(address), letter));
    }

    private Outcome<ApplicationView> enter(Person person, JobId wanted, CandidateId candidate) {
        return kit.ats().pipeline().enterCandidate().run(person.actor(), new EnterCandidate(wanted, candidate));
    }

    private ApplicationView.ForMember seen(ApplicationId application) {
        return (ApplicationView.ForMember) acme.admin().sees(application);
    }

    private List<ApplicationRow> applicationsOn(JobId wanted) {
        return done(kit.ats().pipeline().list().ask(rita.actor(), new ListApplications(wanted, null, Paging.FIRST)))
                .items();
    }

    private List<String> lastFacts() {
        List<Inspection.Entry> journal = acme.journal();
        return journal.get(journal.size() - 1).facts();
    }
}
