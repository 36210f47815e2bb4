package dev.ats.application.messaging;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.EnterCandidate;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Rounds;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is written to about what. */
class MailStoryTest {
    private static final Actor POSTMAN = new Actor.System("mail");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final JobId job = rita.opens("Engineer", 5);
    private final InMemoryMailer mailer = (InMemoryMailer) kit.ports().mailer();
    private final Rounds rounds = kit.rounds();

    @Test
    void anApplicationIsConfirmedToTheCandidateAndToldToTheRecruiters() {
        applyPublicly("carl");
        rounds.work();

        assertThat(sentTo("carl")).containsExactly(MailTemplate.APPLICATION_RECEIVED);
        assertThat(sentTo("rita")).containsExactly(MailTemplate.APPLICATION_RECEIVED_TEAM);
        OutgoingMail confirmed = mailer.sent().stream()
                .filter(mail -> mail.template() == MailTemplate.APPLICATION_RECEIVED)
                .findFirst()
                .orElseThrow();
        assertThat(confirmed.organization()).isEqualTo(new Name("Acme"));
        assertThat(confirmed.replyTo()).isEqualTo(AtsTestKit.emailOf("rita"));
        assertThat(confirmed.words()).containsEntry("job", "Engineer").containsEntry("entered", "");
    }

    @Test
    void anApplicationThatIsRepeatedIsToldToThePersonTheAddressBelongsTo() {
        applyPublicly("carl");
        applyPublicly("carl");
        rounds.work();

        assertThat(sentTo("carl"))
                .containsExactlyInAnyOrder(MailTemplate.APPLICATION_RECEIVED, MailTemplate.APPLICATION_REPEATED);
    }

    @Test
    void aRecruiterIsNotToldOfWhomTheyHaveEntered() {
        ApplicationId application = applied("carl");
        rounds.work();
        JobId other = rita.opens("Manager");
        done(kit.ats()
                .pipeline()
                .enterCandidate()
                .run(rita.actor(), new EnterCandidate(other, candidateOf(application))));
        rounds.work();

        assertThat(sentTo("rita")).containsExactly(MailTemplate.APPLICATION_RECEIVED_TEAM);
        assertThat(mailer.sent().get(mailer.sent().size() - 1).words()).containsEntry("entered", "yes");
    }

    @ParameterizedTest
    @CsvSource({
        "screening, stage, screening",
        "rejected, rejected, yes",
        "withdrawn, withdrawn, yes",
    })
    void aMoveIsToldToTheCandidateInWordsThatFit(String stage, String word, String said) {
        rita.moves(applied("carl"), stage);
        rounds.work();

        OutgoingMail told = lastTo("carl");
        assertThat(told.template()).isEqualTo(MailTemplate.STAGE_CHANGED);
        assertThat(told.words()).containsEntry(word, said);
        assertThat(told.words().values()).doesNotContain("lost", "won");
    }

    @Test
    void beingHiredIsGoodNews() {
        rita.moves(applied("carl"), "screening", "interview", "offer", "hired");
        rounds.work();

        assertThat(lastTo("carl").words()).containsEntry("hired", "yes").containsEntry("rejected", "");
    }

    @Test
    void nobodyIsToldWhatTheyHaveWithdrawnThemselves() {
        Person carl = kit.candidate("carl");
        ApplicationId application = carl.appliesTo(job);
        carl.withdraws(application);
        rounds.work();

        assertThat(sentTo("carl")).containsExactly(MailTemplate.APPLICATION_RECEIVED);
    }

    @Test
    void anEventIsAddressedTwiceAndMakesItsMailsOnce() {
        applyPublicly("carl");
        List<UUID> events = acme.outbox().stream().map(Inspection.Told::id).toList();
        done(kit.ats().messaging().address().run(POSTMAN, new AddressEvents(acme.id(), events)));
        rounds.work();
        done(kit.ats().messaging().address().run(POSTMAN, new AddressEvents(acme.id(), events)));
        rounds.work();

        assertThat(mailer.sent()).hasSize(2);
    }

    @Test
    void aMailIsTriedAgainUntilItIsTaken() {
        applyPublicly("carl");
        mailer.answering(mail -> Delivery.later("smtp 451"));
        rounds.work();
        assertThat(mailer.sent()).isEmpty();
        mailer.answering(mail -> Delivery.sent());
        rounds.work();
        assertThat(mailer.sent()).as("before its time").isEmpty();

        kit.clock().advance(Duration.ofSeconds(10));
        rounds.work();

        assertThat(mailer.sent()).hasSize(2);
    }

    @Test
    void aMailIsSentAgainWithItsIdentityWhenThatItWasSentIsNotNoted() {
        applyPublicly("carl");
        rounds.address();
        Queues.Due due = rounds.claim(Queues.Line.MAILS).get(0);
        MailId id = new MailId(due.id());
        mailer.answering(mail -> {
            // The process dies here: nothing is noted, the lease runs out.
            throw new KilledHere();
        });
        assertThatThrownBy(() -> rounds.deliver(due)).isInstanceOf(KilledHere.class);
        mailer.answering(mail -> Delivery.sent());
        kit.clock().advance(Duration.ofMinutes(5));
        rounds.work();

        assertThat(mailer.sent()).extracting(OutgoingMail::id).contains(id);
        assertThat(done(kit.ats()
                        .messaging()
                        .deliver()
                        .run(POSTMAN, DeliverMail.of(acme.id(), id, kit.clock().now()))))
                .as("a mail that was sent already")
                .isEqualTo(Mail.Status.SENT);
        assertThat(mailer.sent()).extracting(OutgoingMail::id).containsOnlyOnce(id);
    }

    @Test
    void aMailThatIsNotThereIsNotDelivered() {
        MailId mail = new MailId(UUID.randomUUID());

        assertThat(refused(kit.ats()
                                .messaging()
                                .deliver()
                                .run(
                                        POSTMAN,
                                        DeliverMail.of(
                                                acme.id(), mail, kit.clock().now())))
                        .code())
                .as("no such mail")
                .isEqualTo("not_found");
    }

    @Test
    void deliveringLeavesNothingInTheJournalAndPutsNothingOut() {
        applyPublicly("carl");
        int entries = acme.journal().size();
        int told = acme.outbox().size();
        rounds.work();

        assertThat(acme.journal()).hasSize(entries);
        assertThat(acme.outbox()).hasSize(told);
    }

    private ApplicationId applied(String name) {
        return kit.candidate(name).appliesTo(job);
    }

    private CandidateId candidateOf(ApplicationId application) {
        return ((ApplicationView.ForMember) rita.sees(application)).candidate().id();
    }

    private void applyPublicly(String name) {
        done(kit.ats()
                .pipeline()
                .applyPublicly()
                .run(new Actor.Anonymous(), new ApplyPublicly(job, new Name(name), AtsTestKit.emailOf(name), null)));
    }

    private List<MailTemplate> sentTo(String name) {
        return mailer.sent().stream()
                .filter(mail -> mail.to().equals(AtsTestKit.emailOf(name)))
                .map(OutgoingMail::template)
                .toList();
    }

    private OutgoingMail lastTo(String name) {
        List<OutgoingMail> all = mailer.sent().stream()
                .filter(mail -> mail.to().equals(AtsTestKit.emailOf(name)))
                .toList();
        return all.get(all.size() - 1);
    }

    private static final class KilledHere extends Error {
        private static final long serialVersionUID = 1;
    }
}
