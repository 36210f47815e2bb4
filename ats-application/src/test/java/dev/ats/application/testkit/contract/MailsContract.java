package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.messaging.Occasion;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A mail is written once for its event, and changed only by whoever has seen it as it is. */
public abstract class MailsContract extends PortContract {

    @Test
    void givesBackWhatWasWritten() {
        World world = newWorld();
        Mail mail = addressed(world);

        assertThat(found(world, mail).orElseThrow().state()).isEqualTo(mail.state());
    }

    @Test
    void givesBackWhatBecameOfATry() {
        World world = newWorld();
        Mail mail = addressed(world);
        for (Delivery delivery : List.of(Delivery.later("smtp 451 4.7.1"), Delivery.refused("smtp 550"))) {
            Change<Mail> tried = found(world, mail).orElseThrow().tried(delivery, World.moment());
            world.save(() -> ports().mails().saving(tried));

            assertThat(found(world, mail).orElseThrow().state())
                    .isEqualTo(tried.next().state());
        }
    }

    @Test
    void leavesAMailAsItIsThatIsWrittenAgain() {
        World world = newWorld();
        UUID event = UUID.randomUUID();
        Mail mail = addressed(world, event);
        Change<Mail> sent = mail.tried(Delivery.sent(), World.moment());
        world.save(() -> ports().mails().saving(sent));

        addressed(world, event);

        assertThat(found(world, mail).orElseThrow().state())
                .isEqualTo(sent.next().state());
    }

    @Test
    void refusesAStaleChange() {
        World world = newWorld();
        Mail mail = addressed(world);
        world.save(() -> ports().mails().saving(mail.tried(Delivery.sent(), World.moment())));

        assertConflict(
                Conflict.Kind.STALE,
                () -> world.save(() -> ports().mails().saving(mail.tried(Delivery.later("timeout"), World.moment()))));
    }

    @Test
    void showsNoMailToAnotherOrganization() {
        World world = newWorld();
        Mail mail = addressed(world);

        assertThat(found(newWorld(), mail)).isEmpty();
    }

    @Test
    void keepsTheInstallationsOwn() {
        World world = newWorld();
        Change<Mail> change = Mail.address(
                OrganizationId.INSTALLATION,
                UUID.randomUUID(),
                MailTemplate.PASSWORD_CHANGED,
                Recipient.account(new AccountId(UUID.randomUUID())),
                World.moment());
        world.save(OrganizationId.INSTALLATION, () -> ports().mails().saving(change));

        Optional<Mail> found = world.inside(OrganizationId.INSTALLATION, unit -> ports().mails()
                .find(change.next().state().id()));

        assertThat(found).isPresent();
    }

    @Test
    void writesNothingThatIsNotCommitted() {
        World world = newWorld();
        Change<Mail> change = change(world, UUID.randomUUID());

        world.inside(unit -> ports().mails().saving(change));

        assertThat(found(world, change.next())).isEmpty();
    }

    @Test
    void tellsOfAnApplicationWhoseItIsAndWhoRecruits() {
        World world = newWorld();
        AccountId recruiter = world.member("recruiter");
        Job job = world.job(1, recruiter);
        Candidate candidate = world.candidate();
        Change<Application> submitted = world.submitted(job, candidate);
        world.save(() -> ports().applications().saving(submitted));
        UUID id = putOut(world, submitted.events().get(0));

        assertThat(occasions(world, id))
                .containsExactly(new Occasion(
                        id,
                        submitted.events().get(0),
                        World.moment().by(),
                        candidate.state().account(),
                        Set.of(recruiter)));
    }

    @Test
    void tellsOfAMoveAsItWasPutOut() {
        World world = newWorld();
        Application application = world.application(world.job(1), world.candidate());
        Change<Application> moved = world.moved(application, "rejected");
        UUID id = putOut(world, moved.events().get(0));

        assertThat(occasions(world, id))
                .extracting(Occasion::event)
                .containsExactly(moved.events().get(0));
    }

    @Test
    void tellsNothingOfAnotherOrganization() {
        World world = newWorld();
        UUID id = putOut(world, new PasswordChanged(new AccountId(UUID.randomUUID())));

        assertThat(occasions(world, id)).hasSize(1);
        assertThat(occasions(newWorld(), id)).isEmpty();
    }

    @Test
    void worksOnlyInsideAUnitOfWork() {
        assertThatIllegalStateException().isThrownBy(() -> ports().mails()
                .find(addressed(newWorld()).state().id()));
        assertThatIllegalStateException().isThrownBy(() -> ports().mails().occasions(List.of(UUID.randomUUID())));
    }

    private List<Occasion> occasions(World world, UUID... events) {
        return world.read(() -> ports().mails().occasions(List.of(events)));
    }

    private UUID putOut(World world, Event event) {
        UUID id = UUID.randomUUID();
        Moment moment = World.moment();
        world.save(() -> ports().kernel().outbox().saving(id, world.organization(), event, moment.by(), moment.at()));
        return id;
    }

    private Optional<Mail> found(World world, Mail mail) {
        MailId id = mail.state().id();
        return world.read(() -> ports().mails().find(id));
    }

    private Mail addressed(World world) {
        return addressed(world, UUID.randomUUID());
    }

    private Mail addressed(World world, UUID event) {
        Change<Mail> change = change(world, event);
        world.save(() -> ports().mails().saving(change));
        return change.next();
    }

    private static Change<Mail> change(World world, UUID event) {
        return Mail.address(
                world.organization(),
                event,
                MailTemplate.PASSWORD_CHANGED,
                Recipient.account(new AccountId(new UUID(0, 1))),
                World.moment());
    }
}
