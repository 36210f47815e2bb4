package dev.ats.adapter.jdbc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.messaging.Queues;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.Outcomes;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.SettableClock;
import dev.ats.domain.access.Actor;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The postman on his rounds, on a real database, with mailers that take their time. */
class PostmanTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    private final SettableClock clock = new SettableClock(NOW);
    private final AtsPorts ports = database.ports(clock, AtsDatabase.ids());
    private final AtsTestKit kit = AtsTestKit.on(ports, clock, database.inspection());
    private final InMemoryMailer mailer = (InMemoryMailer) ports.mailer();
    private final Person rita = kit.organization("Acme").recruiter("rita");
    private final JobId job = rita.opens("Baker");

    @Test
    void bringsEveryMailOfEveryEvent() {
        apply(10);
        try (Postman postman = postman()) {
            postman.address();
            postman.deliver();

            Eventually.within(PATIENCE, "all mails", () -> mailer.sent().size() == 20);
        }
        assertThat(count("mails where status = 'sent'")).isEqualTo(20);
        assertThat(count("mail_due")).isZero();
        assertThat(count("outbox_due")).isZero();
    }

    @Test
    void holdsUpNeitherAddressingNorAnotherPostmanWhileARelayHangs() {
        CountDownLatch over = new CountDownLatch(1);
        Semaphore hanging = new Semaphore(0);
        mailer.answering(mail -> {
            hanging.release();
            await(over);
            return Delivery.later("timeout");
        });
        apply(4);
        try (Postman stuck = postman();
                Postman other = postman()) {
            stuck.address();
            stuck.deliver();
            Eventually.within(PATIENCE, "all hands are busy", () -> hanging.availablePermits() == 4);
            mailer.answering(mail -> Delivery.sent());

            apply(1);
            stuck.address();
            assertThat(count("outbox_due")).isZero();
            other.deliver();

            Eventually.within(
                    PATIENCE,
                    "the other four and the new two",
                    () -> mailer.sent().size() == 6);
            over.countDown();
        }
        assertThat(count("mails where status = 'queued' and attempts = 1")).isEqualTo(4);
    }

    @Test
    void keepsNoConnectionWhileAMailIsUnderWay() {
        CountDownLatch over = new CountDownLatch(1);
        Semaphore hanging = new Semaphore(0);
        mailer.answering(mail -> {
            hanging.release();
            await(over);
            return Delivery.sent();
        });
        apply(2);
        try (Postman postman = postman()) {
            postman.address();
            postman.deliver();
            Eventually.within(PATIENCE, "all hands are busy", () -> hanging.availablePermits() == 4);

            long busy = owner().withHandle(handle -> handle.createQuery(
                            "select count(*) from pg_stat_activity where datname = current_database()"
                                    + " and pid <> pg_backend_pid() and state <> 'idle'")
                    .mapTo(Long.class)
                    .one());
            assertThat(busy).isZero();
            over.countDown();
        }
    }

    @Test
    void oneEventThatCannotBeReadKeepsNoOtherWaiting() {
        apply(2);
        owner().useHandle(handle ->
                handle.execute("update ats.outbox set event = '{\"type\": \"application_submitted\", \"stage\": \"?\"}'"
                        + " where id = (select id from ats.outbox where type = 'application_submitted' limit 1)"));
        try (Postman postman = postman()) {
            postman.address();
        }

        assertThat(count("mails")).isEqualTo(2);
        assertThat(count("outbox_due")).isEqualTo(1);
    }

    @Test
    void goesHisRoundsByItself() {
        apply(3);
        try (Database connections = connections();
                Timetable rounds = rounds(connections)) {
            Eventually.within(PATIENCE, "all mails", () -> mailer.sent().size() == 6);
            assertThat(rounds).isNotNull();
            apply(1);
            Eventually.within(PATIENCE, "the new ones", () -> mailer.sent().size() == 8);
        }
    }

    @Test
    void allProcessesKnowTheSameRoundsSoThatAnyGoesThemOn() {
        try (Database connections = connections();
                Timetable last = rounds(connections)) {
            assertThat(last).isNotNull();
            try (Timetable first = rounds(connections)) {
                assertThat(first).isNotNull();
                Eventually.within(PATIENCE, "the rounds", () -> count("scheduled_tasks") == 8);
            }
            apply(2);
            Eventually.within(PATIENCE, "all mails", () -> mailer.sent().size() == 4);
            assertThat(count("scheduled_tasks")).isEqualTo(8);
        }
    }

    private Timetable rounds(Database connections) {
        return Timetable.start(
                connections.connections(),
                database.settings(),
                UUID.randomUUID(),
                postman(),
                new Clerk(kit.ats().pipeline().bulks(), kit.ports().queues(), kit.clock()),
                new Sweeper(kit.ats().access().purging()),
                new Watch(kit.ats().pipeline().tellBreaches(), kit.ports().breaches()));
    }

    private Database connections() {
        return Database.openForTimetable(database.server(), database.settings());
    }

    @Test
    void tenThousandMailsOfOneOrganizationDoNotDelayTheFirstOfAnother() {
        OrganizationId small = new OrganizationId(UUID.randomUUID());
        owner().useHandle(handle -> {
            handle.execute(
                    "insert into ats.mail_due select gen_random_uuid(), '00000000-0000-7000-8000-000000000001',"
                            + " cast(? as timestamptz) - interval '1 day' from generate_series(1, 10000)",
                    NOW.toString());
            handle.execute(
                    "insert into ats.mail_due values (gen_random_uuid(), ?, cast(? as timestamptz))",
                    small.value(),
                    NOW.toString());
        });
        List<OrganizationId> served = new ArrayList<>();
        for (int claim = 0; claim < 2; claim++) {
            ports.queues().claim(Queues.Line.MAILS, 1, NOW, NOW.plusSeconds(60)).stream()
                    .map(Queues.Due::organization)
                    .forEach(served::add);
        }

        assertThat(served).hasSize(2).contains(small);
    }

    private Postman postman() {
        return new Postman(kit.ats().messaging(), ports.queues(), clock, PATIENCE);
    }

    private void apply(int people) {
        for (int n = 0; n < people; n++) {
            String name = "p" + UUID.randomUUID();
            Outcomes.done(kit.ats()
                    .pipeline()
                    .applyPublicly()
                    .run(
                            new Actor.Anonymous(),
                            new ApplyPublicly(job, new Name(name), AtsTestKit.emailOf(name), null)));
        }
    }

    private long count(String what) {
        return owner().withHandle(handle -> handle.createQuery("select count(*) from ats." + what)
                .mapTo(Long.class)
                .one());
    }

    private Jdbi owner() {
        return Jdbi.create(database.owner().unpooled());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
