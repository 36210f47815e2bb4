package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Saving;
import dev.ats.application.messaging.MailQueue;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What waits is claimed by one at a time, organizations take turns, and what nobody finishes comes back. Each test has a
 * store of its own, for whoever claims takes whatever is due.
 */
public abstract class MailQueueContract extends PortContract {
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));

    @ParameterizedTest
    @EnumSource
    void givesWhatIsDueAndNothingElse(MailQueue.Line line) {
        World world = newWorld();
        UUID due = put(line, world.organization(), NOW);
        put(line, world.organization(), NOW.plusMillis(1));

        assertThat(claim(line, 10)).containsExactly(new MailQueue.Due(world.organization(), due));
    }

    @ParameterizedTest
    @EnumSource
    void givesNothingTwiceUntilTheTimeOfWhoeverClaimedItIsUp(MailQueue.Line line) {
        UUID due = put(line, newWorld().organization(), NOW);

        assertThat(claim(line, 10)).hasSize(1);
        assertThat(claim(line, 10)).isEmpty();
        assertThat(queue().claim(line, 10, LATER.minusMillis(1), LATER)).isEmpty();
        assertThat(queue().claim(line, 10, LATER, LATER.plusSeconds(1)))
                .extracting(MailQueue.Due::id)
                .containsExactly(due);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheOldestOfAnOrganizationFirst(MailQueue.Line line) {
        OrganizationId organization = newWorld().organization();
        UUID second = put(line, organization, NOW.minusSeconds(1));
        UUID third = put(line, organization, NOW);
        UUID first = put(line, organization, NOW.minusSeconds(2));

        assertThat(Stream.of(1, 2, 3).flatMap(n -> claim(line, 1).stream()).map(MailQueue.Due::id))
                .containsExactly(first, second, third);
    }

    @ParameterizedTest
    @EnumSource
    void letsNoFloodOfOneDelayTheFirstOfAnother(MailQueue.Line line) {
        OrganizationId flooded = newWorld().organization();
        for (int n = 0; n < 100; n++) {
            put(line, flooded, NOW.minusSeconds(3600));
        }
        List<OrganizationId> small =
                IntStream.range(0, 5).mapToObj(n -> newWorld().organization()).toList();
        small.forEach(organization -> put(line, organization, NOW));

        List<OrganizationId> served = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            claim(line, 2).forEach(due -> served.add(due.organization()));
        }

        assertThat(served).containsAll(small);
    }

    @ParameterizedTest
    @EnumSource
    void takesTurnsFromOneCallToTheNextAmongManyFloods(MailQueue.Line line) {
        List<OrganizationId> all =
                IntStream.range(0, 7).mapToObj(n -> newWorld().organization()).toList();
        for (OrganizationId organization : all) {
            for (int n = 0; n < 5; n++) {
                put(line, organization, NOW.minusSeconds(n));
            }
        }

        List<OrganizationId> served = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            claim(line, 3).forEach(due -> served.add(due.organization()));
        }

        assertThat(served).hasSize(21);
        assertThat(served.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting())))
                .allSatisfy((organization, times) -> assertThat(times).isEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource
    void givesMoreOfOneWhereTheOthersHaveNothingLeft(MailQueue.Line line) {
        OrganizationId many = newWorld().organization();
        for (int n = 0; n < 5; n++) {
            put(line, many, NOW);
        }
        put(line, newWorld().organization(), NOW);

        assertThat(claim(line, 6)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void givesEachToOneOnlyWhenManyClaimAtOnce(MailQueue.Line line) throws Exception {
        for (int o = 0; o < 4; o++) {
            OrganizationId organization = newWorld().organization();
            for (int n = 0; n < 50; n++) {
                put(line, organization, NOW);
            }
        }
        List<FutureTask<List<MailQueue.Due>>> workers =
                Stream.of(1, 2, 3, 4).map(n -> elsewhere(() -> claimAll(line))).toList();
        List<MailQueue.Due> all = new ArrayList<>();
        for (FutureTask<List<MailQueue.Due>> worker : workers) {
            all.addAll(worker.get());
        }
        all.addAll(claimAll(line));

        assertThat(all).hasSize(200);
        assertThat(new HashSet<>(all)).hasSize(200);
    }

    @Test
    void forgetsAnEventThatHasBeenAddressed() {
        World world = newWorld();
        UUID due = put(MailQueue.Line.EVENTS, world.organization(), NOW);
        world.save(() -> ports().mails().addressed(List.of(due)));

        assertThat(claim(MailQueue.Line.EVENTS, 10)).isEmpty();
    }

    @Test
    void forgetsAMailThatIsSentAndKeepsOneThatIsPutOff() {
        World world = newWorld();
        Change<Mail> sent = mail(world.organization(), NOW);
        Change<Mail> late = mail(world.organization(), NOW);
        world.save(() -> ports().mails().saving(sent), () -> ports().mails().saving(late));
        Moment moment = new Moment(Author.system("mail"), NOW, UUID::randomUUID);
        Change<Mail> put = late.next().tried(Delivery.later("timeout"), moment);
        world.save(() -> ports().mails().saving(sent.next().tried(Delivery.sent(), moment)), () -> ports().mails()
                .saving(put));

        assertThat(claim(MailQueue.Line.MAILS, 10)).isEmpty();
        assertThat(queue().claim(MailQueue.Line.MAILS, 10, put.next().state().nextAt(), LATER))
                .extracting(MailQueue.Due::id)
                .containsExactly(late.next().state().id().value());
    }

    @Test
    void forgetsAMailThatWasSettledBefore() {
        World world = newWorld();
        Change<Mail> mail = mail(world.organization(), NOW);
        world.save(() -> ports().mails().saving(mail));
        world.save(() -> ports().mails().settled(mail.next().state().id()));

        assertThat(claim(MailQueue.Line.MAILS, 10)).isEmpty();
    }

    private List<MailQueue.Due> claimAll(MailQueue.Line line) {
        List<MailQueue.Due> all = new ArrayList<>();
        Collection<MailQueue.Due> some = claim(line, 7);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = claim(line, 7);
        }
        return all;
    }

    private List<MailQueue.Due> claim(MailQueue.Line line, int most) {
        return queue().claim(line, most, NOW, LATER);
    }

    private MailQueue queue() {
        return ports().mailQueue();
    }

    private UUID put(MailQueue.Line line, OrganizationId organization, Instant at) {
        if (line == MailQueue.Line.EVENTS) {
            UUID event = UUID.randomUUID();
            PasswordChanged told = new PasswordChanged(new AccountId(UUID.randomUUID()));
            newSaving(
                    organization,
                    () -> ports().kernel().outbox().saving(event, organization, told, Author.system("contract"), at));
            return event;
        }
        Change<Mail> mail = mail(organization, at);
        newSaving(organization, () -> ports().mails().saving(mail));
        return mail.next().state().id().value();
    }

    private void newSaving(OrganizationId organization, Supplier<Saving> saving) {
        World.save(ports(), organization, saving);
    }

    private static Change<Mail> mail(OrganizationId organization, Instant at) {
        return Mail.address(
                organization,
                UUID.randomUUID(),
                MailTemplate.PASSWORD_CHANGED,
                Recipient.account(new AccountId(UUID.randomUUID())),
                new Moment(Author.system("contract"), at, UUID::randomUUID));
    }
}
