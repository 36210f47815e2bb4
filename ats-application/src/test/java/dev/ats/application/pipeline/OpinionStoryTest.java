package dev.ats.application.pipeline;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Members tell each other what they think; whom it is about never reads it. */
class OpinionStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final Person hugo = acme.hiringManager("hugo");
    private final Person carl = kit.candidate("carl");
    private final ApplicationId application = carl.appliesTo(rita.opens("Engineer"));

    @Test
    void membersReadTheFeedbackOfEachOther() {
        FeedbackView given = rita.rates(application, 4, "Knows Java.");
        FeedbackView other = hugo.rates(application, 2, null);

        assertThat(given.givenBy()).isEqualTo(Author.account(rita.account()));
        assertThat(given.feedbackType()).isEqualTo(FeedbackType.INTERVIEW);
        assertThat(given.rating()).isEqualTo(new Rating(4));
        assertThat(given.comments()).isEqualTo(new Body("Knows Java."));
        assertThat(given.givenAt()).isEqualTo(kit.clock().now());
        assertThat(done(feedback(hugo)).items()).containsExactly(other, given);
        assertThat(done(feedback(rita)).items()).containsExactly(other, given);
    }

    @Test
    void membersReadTheNotesOfEachOther() {
        NoteView written = rita.notes(application, "Call her on Monday.", hugo.account(), hugo.account());

        assertThat(written.mentions()).containsExactly(hugo.account());
        assertThat(written.writtenBy()).isEqualTo(Author.account(rita.account()));
        assertThat(done(notes(hugo)).items()).containsExactly(written);
    }

    @Test
    void isToldInJournalAndOutbox() {
        rita.rates(application, 4, "Knows Java.");
        assertTold(Permission.APPLICATION_ASSESS, "FeedbackGiven");

        rita.notes(application, "Call her on Monday.");
        assertTold(Permission.APPLICATION_NOTE, "NoteWritten");
    }

    private void assertTold(Permission action, String event) {
        assertThat(acme.journal()).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(action);
            assertThat(entry.object()).isEqualTo(Ref.to(application));
            assertThat(entry.facts()).containsExactly(event);
        });
        assertThat(acme.outbox()).last().extracting(Inspection.Told::event).isEqualTo(event);
    }

    @Test
    void isSummedUpWhereMembersLookAtTheApplication() {
        assertThat(seenBy(rita).feedback()).isEqualTo(FeedbackSummary.NONE);
        rita.rates(application, 5, null);
        hugo.rates(application, 2, null);

        assertThat(seenBy(rita).feedback()).isEqualTo(FeedbackSummary.of(2, 7));
        assertThat(seenBy(rita).feedback().averageRating()).isEqualTo(3.5);
        assertThat(carl.sees(application)).isInstanceOf(ApplicationView.ForCandidate.class);
    }

    @Test
    void membersReadTheLetterAndTheLastReason() {
        ApplicationId written = done(kit.ats()
                        .pipeline()
                        .applyPublicly()
                        .run(
                                kit.anybody().actor(),
                                new ApplyPublicly(
                                        rita.opens("Baker"),
                                        new Name("Ada"),
                                        new Email("ada@x.example"),
                                        new Body("Dear all,"))))
                .id();
        ApplicationView.ForMember before = (ApplicationView.ForMember) hugo.sees(written);
        hugo.moves(written, new Stage("screening"), new Line("A good letter."));
        ApplicationView.ForMember after = (ApplicationView.ForMember) hugo.sees(written);

        assertThat(before.coverLetter()).isEqualTo(new Body("Dear all,"));
        assertThat(before.reason()).isNull();
        assertThat(after.coverLetter()).isEqualTo(new Body("Dear all,"));
        assertThat(after.reason()).isEqualTo(new Line("A good letter."));
    }

    @Test
    void candidatesNeitherReadNorWriteAny() {
        rita.rates(application, 4, "Knows Java.");

        assertThat(refused(feedback(carl)).code()).isEqualTo("forbidden");
        assertThat(refused(notes(carl)).code()).isEqualTo("forbidden");
        assertThat(refused(carl.triesToRate(application, 5, null)).code()).isEqualTo("forbidden");
        assertThat(refused(carl.triesToNote(application, "Hire me.")).code()).isEqualTo("forbidden");
        Person eve = kit.candidate("eve");
        assertThat(refused(feedback(eve)).code()).isEqualTo("not_found");
        assertThat(refused(notes(eve)).code()).isEqualTo("not_found");
        assertThat(refused(feedback(kit.anybody())).code()).isEqualTo("not_signed_in");
    }

    @Test
    void nobodyReadsOrWritesAnyOnTheirOwnApplicationWhateverTheirRole() {
        ApplicationId own = acme.admin().appliesTo(rita.opens("Manager"));
        rita.rates(own, 1, "No.");

        assertThat(refused(kit.ats()
                                .pipeline()
                                .opinions()
                                .feedback()
                                .ask(acme.admin().actor(), new ListFeedback(own, Paging.FIRST)))
                        .code())
                .isEqualTo("forbidden");
        assertThat(refused(kit.ats()
                                .pipeline()
                                .opinions()
                                .notes()
                                .ask(acme.admin().actor(), new ListNotes(own, Paging.FIRST)))
                        .code())
                .isEqualTo("forbidden");
        assertThat(refused(acme.admin().triesToRate(own, 5, null)).code()).isEqualTo("forbidden");
        assertThat(refused(acme.admin().triesToNote(own, "Yes.")).code()).isEqualTo("forbidden");
    }

    @Test
    void recruitersOfOtherJobsAreToldOfNothing() {
        Person rolf = acme.recruiter("rolf");
        rita.rates(application, 4, "Knows Java.");

        assertThat(refused(feedback(rolf)).code()).isEqualTo("not_found");
        assertThat(refused(rolf.triesToNote(application, "Hm.")).code()).isEqualTo("not_found");
    }

    @Test
    void nobodyIsMentionedWhoMayNotReadTheNote() {
        Person rolf = acme.recruiter("rolf");
        Person greta = kit.organization("Globex").admin();
        AccountId nobody = new AccountId(UUID.randomUUID());

        Refusal refusal = refused(rita.triesToNote(
                application, "Look.", hugo.account(), rolf.account(), greta.account(), nobody, carl.account()));

        assertThat(refusal.rule()).isEqualTo(PipelineRules.CANNOT_BE_MENTIONED);
        assertThat(refusal.faults())
                .extracting(Refusal.Fault::pointer)
                .containsExactly("/mentions/1", "/mentions/2", "/mentions/3", "/mentions/4");
        assertThat(done(notes(rita)).items()).isEmpty();
    }

    @Test
    void aMemberWhoAppliedIsNotMentionedOnTheirOwn() {
        ApplicationId own = hugo.appliesTo(rita.opens("Manager"));

        assertThat(refused(rita.triesToNote(own, "Look.", hugo.account())).faults())
                .extracting(Refusal.Fault::pointer)
                .containsExactly("/mentions/0");
    }

    @Test
    void isGivenWhenItHasEndedToo() {
        rita.moves(application, "rejected");

        assertThat(rita.rates(application, 3, null).applicationId()).isEqualTo(application);
    }

    private Outcome<Page<FeedbackView>> feedback(Person reader) {
        return kit.ats()
                .pipeline()
                .opinions()
                .feedback()
                .ask(reader.actor(), new ListFeedback(application, Paging.FIRST));
    }

    private Outcome<Page<NoteView>> notes(Person reader) {
        return kit.ats().pipeline().opinions().notes().ask(reader.actor(), new ListNotes(application, Paging.FIRST));
    }

    private ApplicationView.ForMember seenBy(Person member) {
        return (ApplicationView.ForMember) member.sees(application);
    }
}
