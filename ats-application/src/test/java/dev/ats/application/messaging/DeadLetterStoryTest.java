package dev.ats.application.messaging;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Rounds;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of mails that cannot be delivered, and who may do something about it. */
class DeadLetterStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final JobId job = rita.opens("Engineer", 5);
    private final InMemoryMailer mailer = (InMemoryMailer) kit.ports().mailer();
    private final Rounds rounds = kit.rounds();

    @Test
    void whatWasGivenUpIsSeenAndSentAgainByAnAdmin() {
        DeadLetter dead = deadLetter();

        DeadLetter again = done(kit.ats().messaging().resend().run(acme.admin().actor(), new ResendMail(dead.id())));
        mailer.answering(mail -> Delivery.sent());
        rounds.work();

        assertThat(dead.lastError()).hasToString("smtp 550 5.1.1");
        assertThat(again.status()).isEqualTo(Mail.Status.QUEUED);
        assertThat(mailer.sent()).extracting(OutgoingMail::id).containsExactly(dead.id());
        Inspection.Entry entry = acme.journal().get(acme.journal().size() - 1);
        assertThat(entry.action()).isEqualTo(Permission.DEAD_LETTER_RESEND);
        assertThat(entry.object().id()).isEqualTo(dead.id().value());
        assertThat(deadLetters(acme.admin().actor()).items()).isEmpty();
    }

    @Test
    void whatIsNoDeadLetterIsNotSentAgain() {
        DeadLetter dead = deadLetter();
        done(kit.ats().messaging().resend().run(acme.admin().actor(), new ResendMail(dead.id())));

        assertThat(refused(kit.ats().messaging().resend().run(acme.admin().actor(), new ResendMail(dead.id())))
                        .code())
                .isEqualTo("not_a_dead_letter");
    }

    @Test
    void nobodyElseSeesDeadLettersOrSendsThem() {
        DeadLetter dead = deadLetter();
        Person stranger = kit.organization("Globex").admin();
        Actor operator = new Actor.Member(
                stranger.account(), OrganizationId.INSTALLATION, BuiltInRoles.OPERATOR.grants(), Set.of());

        assertThat(refused(kit.ats().messaging().deadLetters().ask(rita.actor(), new ListDeadLetters(Paging.FIRST)))
                        .code())
                .isEqualTo("forbidden");
        assertThat(deadLetters(stranger.actor()).items()).isEmpty();
        assertThat(deadLetters(operator).items()).isEmpty();
        assertThat(refused(kit.ats().messaging().resend().run(stranger.actor(), new ResendMail(dead.id())))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats()
                                .messaging()
                                .deliver()
                                .run(
                                        acme.admin().actor(),
                                        DeliverMail.of(
                                                acme.id(),
                                                dead.id(),
                                                kit.clock().now())))
                        .code())
                .isEqualTo("forbidden");
    }

    private DeadLetter deadLetter() {
        applyPublicly("carl");
        mailer.answering(mail -> mail.to().equals(AtsTestKit.emailOf("carl"))
                ? Delivery.refused("smtp 550 5.1.1")
                : Delivery.later("timeout"));
        rounds.work();
        List<DeadLetter> dead = deadLetters(acme.admin().actor()).items();
        mailer.answering(mail -> Delivery.later("timeout"));
        assertThat(dead).hasSize(1);
        return dead.get(0);
    }

    private Page<DeadLetter> deadLetters(Actor actor) {
        return done(kit.ats().messaging().deadLetters().ask(actor, new ListDeadLetters(Paging.FIRST)));
    }

    private void applyPublicly(String name) {
        done(kit.ats()
                .pipeline()
                .applyPublicly()
                .run(new Actor.Anonymous(), new ApplyPublicly(job, new Name(name), AtsTestKit.emailOf(name), null)));
    }
}
