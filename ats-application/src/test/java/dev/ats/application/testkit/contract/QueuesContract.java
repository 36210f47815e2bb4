package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Saving;
import dev.ats.application.messaging.Queues;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Tag;
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
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What waits is claimed by one at a time, organizations take turns, and what nobody finishes comes back. Each test has a
 * store of its own, for whoever claims takes whatever is due.
 */
public abstract class QueuesContract extends PortContract {
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));
    private static final BulkTask LATER_ON = BulkTask.tag(new Tag("later"));
    private static final ListenerName EARS = new ListenerName("ears");

    static List<Queues.Line> lines() {
        return List.of(Queues.Line.EVENTS, Queues.Line.MAILS, Queues.Line.BULKS, Queues.Line.of(EARS));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesWhatIsDueAndNothingElse(Queues.Line line) {
        World world = newWorld();
        UUID due = put(line, world.organization(), NOW);
        put(line, world.organization(), NOW.plusMillis(1));

        assertThat(claim(line, 10)).containsExactly(new Queues.Due(world.organization(), due));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesNothingTwiceUntilTheTimeOfWhoeverClaimedItIsUp(Queues.Line line) {
        UUID due = put(line, newWorld().organization(), NOW);

        assertThat(claim(line, 10)).hasSize(1);
        assertThat(claim(line, 10)).isEmpty();
        assertThat(queues().claim(line, 10, LATER.minusMillis(1), LATER)).isEmpty();
        assertThat(queues().claim(line, 10, LATER, LATER.plusSeconds(1)))
                .extracting(Queues.Due::id)
                .containsExactly(due);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesTheOldestOfAnOrganizationFirst(Queues.Line line) {
        OrganizationId organization = newWorld().organization();
        UUID second = put(line, organization, NOW.minusSeconds(1));
        UUID third = put(line, organization, NOW);
        UUID first = put(line, organization, NOW.minusSeconds(2));

        assertThat(Stream.of(1, 2, 3).flatMap(n -> claim(line, 1).stream()).map(Queues.Due::id))
                .containsExactly(first, second, third);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void letsNoFloodOfOneDelayTheFirstOfAnother(Queues.Line line) {
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
    @MethodSource("lines")
    void takesTurnsFromOneCallToTheNextAmongManyFloods(Queues.Line line) {
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
    @MethodSource("lines")
    void givesMoreOfOneWhereTheOthersHaveNothingLeft(Queues.Line line) {
        OrganizationId many = newWorld().organization();
        for (int n = 0; n < 5; n++) {
            put(line, many, NOW);
        }
        put(line, newWorld().organization(), NOW);

        assertThat(claim(line, 6)).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesEachToOneOnlyWhenManyClaimAtOnce(Queues.Line line) throws Exception {
        for (int o = 0; o < 4; o++) {
            OrganizationId organization = newWorld().organization();
            for (int n = 0; n < 50; n++) {
                put(line, organization, NOW);
            }
        }
        List<FutureTask<List<Queues.Due>>> workers =
                Stream.of(1, 2, 3, 4).map(n -> elsewhere(() -> claimAll(line))).toList();
        List<Queues.Due> all = new ArrayList<>();
        for (FutureTask<List<Queues.Due>> worker : workers) {
            all.addAll(worker.get());
        }
        all.addAll(claimAll(line));

        assertThat(all).hasSize(200);
        assertThat(new HashSet<>(all)).hasSize(200);
    }

    @Test
    void forgetsAnEventThatHasBeenAddressed() {
        World world = newWorld();
        UUID due = put(Queues.Line.EVENTS, world.organization(), NOW);
        world.save(() -> ports().mails().addressed(List.of(due)));

        assertThat(claim(Queues.Line.EVENTS, 10)).isEmpty();
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

        assertThat(claim(Queues.Line.MAILS, 10)).isEmpty();
        assertThat(queues().claim(Queues.Line.MAILS, 10, put.next().state().nextAt(), LATER))
                .extracting(Queues.Due::id)
                .containsExactly(late.next().state().id().value());
    }

    @Test
    void forgetsAMailThatWasSettledBefore() {
        World world = newWorld();
        Change<Mail> mail = mail(world.organization(), NOW);
        world.save(() -> ports().mails().saving(mail));
        world.save(() -> ports().mails().settled(mail.next().state().id()));

        assertThat(claim(Queues.Line.MAILS, 10)).isEmpty();
    }

    @Test
    void forgetsABulkThatIsDoneAndGivesOneThatIsPutDownToTheNext() {
        World world = newWorld();
        BulkId done = new BulkId(put(Queues.Line.BULKS, world.organization(), NOW));
        BulkId down = new BulkId(put(Queues.Line.BULKS, world.organization(), NOW));
        assertThat(claim(Queues.Line.BULKS, 10)).hasSize(2);
        world.save(() -> ports().bulks().done(done), () -> ports().bulks().due(down, NOW));

        assertThat(claim(Queues.Line.BULKS, 10)).extracting(Queues.Due::id).containsExactly(down.value());
        world.save(() -> ports().bulks().due(done, NOW));
        assertThat(claim(Queues.Line.BULKS, 10)).isEmpty();
    }

    @Test
    void keepsEachListenersOwnApart() {
        World world = newWorld();
        ListenerName eyes = new ListenerName("eyes");
        UUID heard = putFor(EARS, world.organization(), NOW);
        UUID seen = putFor(eyes, world.organization(), NOW);

        assertThat(claim(Queues.Line.of(EARS), 10)).extracting(Queues.Due::id).containsExactly(heard);
        assertThat(claim(Queues.Line.of(eyes), 10)).extracting(Queues.Due::id).containsExactly(seen);
        assertThat(claim(Queues.Line.of(new ListenerName("nobody")), 10)).isEmpty();
    }

    @Test
    void forgetsWhatWasHeardAndKeepsWhatIsPutOff() {
        World world = newWorld();
        UUID heard = putFor(EARS, world.organization(), NOW);
        UUID late = putFor(EARS, world.organization(), NOW);
        Telling.State put = tried(world, late, Hearing.THREW);
        tried(world, heard, Hearing.HEARD);

        assertThat(claim(Queues.Line.of(EARS), 10)).isEmpty();
        assertThat(queues().claim(Queues.Line.of(EARS), 10, put.nextAt(), LATER))
                .extracting(Queues.Due::id)
                .containsExactly(late);
    }

    @Test
    void givesNothingThatWasGivenUpUntilItIsTriedAgain() {
        World world = newWorld();
        UUID event = putFor(EARS, world.organization(), NOW);
        while (tried(world, event, Hearing.TIMEOUT).status() == Telling.Status.WAITING) {
            // goes on
        }
        Instant muchLater = NOW.plus(Duration.ofDays(30));
        assertThat(queues().claim(Queues.Line.of(EARS), 10, muchLater, muchLater.plusSeconds(1)))
                .isEmpty();

        Telling dead = world.read(() -> ports().tellings().find(EARS, event)).orElseThrow();
        world.save(
                () -> ports().tellings().saving(dead.again(moment(muchLater)).fold(again -> again, refusal -> null)));

        assertThat(queues().claim(Queues.Line.of(EARS), 10, muchLater, muchLater.plusSeconds(1)))
                .hasSize(1);
    }

    private Telling.State tried(World world, UUID event, Hearing hearing) {
        Telling telling = world.read(() -> ports().tellings().find(EARS, event)).orElseThrow();
        Change<Telling> change = telling.tried(hearing, moment(NOW));
        world.save(() -> ports().tellings().saving(change));
        return change.next().state();
    }

    private List<Queues.Due> claimAll(Queues.Line line) {
        List<Queues.Due> all = new ArrayList<>();
        Collection<Queues.Due> some = claim(line, 7);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = claim(line, 7);
        }
        return all;
    }

    private List<Queues.Due> claim(Queues.Line line, int most) {
        return queues().claim(line, most, NOW, LATER);
    }

    private Queues queues() {
        return ports().queues();
    }

    private UUID put(Queues.Line line, OrganizationId organization, Instant at) {
        if (line.kind() == Queues.Kind.EVENTS) {
            UUID event = UUID.randomUUID();
            PasswordChanged told = new PasswordChanged(new AccountId(UUID.randomUUID()));
            newSaving(
                    organization,
                    () -> ports().kernel().outbox().saving(event, organization, told, Author.system("contract"), at));
            return event;
        }
        if (line.kind() == Queues.Kind.BULKS) {
            Change<Bulk> bulk = bulk(organization, at);
            newSaving(organization, () -> ports().bulks().starting(bulk, LATER_ON, at));
            return bulk.next().state().id().value();
        }
        if (line.kind() == Queues.Kind.TELLINGS) {
            return putFor(line.listener(), organization, at);
        }
        Change<Mail> mail = mail(organization, at);
        newSaving(organization, () -> ports().mails().saving(mail));
        return mail.next().state().id().value();
    }

    private UUID putFor(ListenerName listener, OrganizationId organization, Instant at) {
        UUID event = UUID.randomUUID();
        newSaving(organization, () -> ports().tellings().registered(listener, at));
        newSaving(organization, () -> ports().tellings()
                .saving(Telling.address(organization, event, listener, moment(at))));
        return event;
    }

    private static Moment moment(Instant at) {
        return new Moment(Author.system("contract"), at, UUID::randomUUID);
    }

    private void newSaving(OrganizationId organization, Supplier<Saving> saving) {
        World.save(ports(), organization, saving);
    }

    private static Change<Bulk> bulk(OrganizationId organization, Instant at) {
        List<ApplicationId> one = List.of(new ApplicationId(UUID.randomUUID()));
        return Bulk.start(organization, LATER_ON, one, new AccountId(UUID.randomUUID()), moment(at));
    }

    private static Change<Mail> mail(OrganizationId organization, Instant at) {
        return Mail.address(
                organization,
                UUID.randomUUID(),
                MailTemplate.PASSWORD_CHANGED,
                Recipient.account(new AccountId(UUID.randomUUID())),
                moment(at));
    }
}
