package dev.ats.adapter.jdbc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.messaging.listening.Happening;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.SettableClock;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.pipeline.ApplicationSubmitted;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Listeners on a real database, told by rounds that go by themselves. */
class RoundsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    private final SettableClock clock = new SettableClock(NOW);
    private final List<Happening> heard = new CopyOnWriteArrayList<>();

    @Test
    void aListenerHearsOfEachEventOnceThoughTwoProcessesHaveIt() {
        AtsTestKit kit = kit(Listener.named("ears", heard::add));
        AtsTestKit other = kit(Listener.named("ears", heard::add));
        try (Rounds one = rounds(kit);
                Rounds two = rounds(other)) {
            assertThat(one).isNotSameAs(two);
            Workplace acme = kit.organization("Acme");
            JobId job = acme.admin().opens("Baker", 50);
            for (int n = 0; n < 20; n++) {
                kit.candidate("carl" + n).appliesTo(job);
            }

            Eventually.within(PATIENCE, "nothing waits", () -> waiting() == 0);
            assertThat(heard).extracting(Happening::id).doesNotHaveDuplicates();
            assertThat(idsHeard()).isEqualTo(idsPutOut());
            assertThat(heard.stream().filter(happening -> happening.event() instanceof ApplicationSubmitted))
                    .hasSize(20)
                    .allSatisfy(
                            submitted -> assertThat(submitted.organization()).isEqualTo(acme.id()));
        }
    }

    @Test
    void aListenerHearsAfterTheCommitAndNeverOfWhatWasRolledBack() throws Exception {
        AtsTestKit kit = kit(Listener.named("ears", heard::add));
        UUID kept = UUID.randomUUID();
        UUID undone = UUID.randomUUID();
        try (Rounds rounds = rounds(kit);
                Connection host = database.owner().unpooled().getConnection()) {
            assertThat(rounds).isNotNull();
            host.setAutoCommit(false);
            putOut(host, undone);
            host.rollback();
            putOut(host, kept);
            OrganizationId acme = kit.organization("Acme").id();
            // Much later than it, and so told after it if it were seen before its commit.
            Eventually.within(PATIENCE, "others are heard of", () -> heard.stream()
                    .anyMatch(one -> one.organization().equals(acme)));
            assertThat(idsHeard()).doesNotContain(kept);

            host.commit();

            Eventually.within(PATIENCE, "it is heard of", () -> idsHeard().contains(kept));
            Eventually.within(PATIENCE, "nothing waits", () -> waiting() == 0);
            assertThat(idsHeard()).doesNotContain(undone);
        }
    }

    @Test
    void whatIsThrownAtItIsToldAgainAndNobodyElseWaits() {
        AtomicInteger tries = new AtomicInteger();
        List<UUID> refused = new CopyOnWriteArrayList<>();
        AtsTestKit kit = kit(Listener.named("ears", heard::add), Listener.named("broken", happening -> {
            tries.incrementAndGet();
            refused.add(happening.id());
            throw new IllegalStateException("broken");
        }));
        try (Rounds rounds = rounds(kit)) {
            assertThat(rounds).isNotNull();
            kit.organization("Acme").admin().opens("Baker");
            Eventually.within(PATIENCE, "all is heard by one", () -> idsHeard().equals(idsPutOut()));
            Eventually.within(
                    PATIENCE,
                    "and tried on the other",
                    () -> tries.get() == idsPutOut().size());
            assertThat(count("tellings where listener = 'broken' and last = 'threw' and attempts = 1"))
                    .isEqualTo(tries.get());
            assertThat(count("tellings where listener = 'ears'")).isZero();

            clock.advance(Duration.ofSeconds(10));

            Eventually.within(
                    PATIENCE,
                    "all is told again, under the same ids",
                    () -> refused.size() == 2 * idsPutOut().size());
            assertThat(Set.copyOf(refused)).isEqualTo(idsPutOut());
        }
    }

    @Test
    void oneThatHangsIsInterruptedAndHoldsUpNobody() {
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        AtsPorts ports = database.ports(
                clock,
                AtsDatabase.ids(),
                PunctualListeners.within(
                        Duration.ofMillis(300),
                        Listener.named("ears", heard::add),
                        Listener.named("stuck", happening -> {
                            while (over.getCount() > 0) {
                                try {
                                    over.await();
                                } catch (InterruptedException e) {
                                    interrupted.incrementAndGet();
                                }
                            }
                        })));
        AtsTestKit kit = AtsTestKit.on(ports, clock, database.inspection());
        try (Rounds rounds = rounds(kit)) {
            assertThat(rounds).isNotNull();
            Person admin = kit.organization("Acme").admin();
            for (int n = 0; n < 5; n++) {
                admin.opens("Baker");
            }
            Eventually.within(PATIENCE, "all is heard by one", () -> idsHeard().equals(idsPutOut()));
            Eventually.within(
                    PATIENCE,
                    "and tried on the other",
                    () -> count("tellings where attempts = 1") == idsPutOut().size());
            assertThat(interrupted).hasValue(4);
            assertThat(count("tellings where last = 'timeout'")).isEqualTo(4);
            assertThat(count("tellings where last = 'busy'"))
                    .isEqualTo(idsPutOut().size() - 4);
            over.countDown();
            clock.advance(Duration.ofSeconds(10));
            Eventually.within(PATIENCE, "nothing waits any more", () -> waiting() == 0);
        } finally {
            over.countDown();
        }
    }

    @Test
    void oneThatIsSlowKeepsNoConnectionAndNoRequestWaiting() {
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger under = new AtomicInteger();
        AtsTestKit kit = kit(Listener.named("slow", happening -> {
            under.incrementAndGet();
            await(over);
            heard.add(happening);
        }));
        try (Rounds rounds = rounds(kit)) {
            assertThat(rounds).isNotNull();
            Person admin = kit.organization("Acme").admin();
            Eventually.within(PATIENCE, "both hands are busy", () -> under.get() == 2);

            admin.opens("Baker");

            assertThat(count("pg_stat_activity where datname = current_database() and state like 'idle in trans%'"))
                    .isZero();
            Eventually.within(PATIENCE, "all is addressed", () -> count("outbox_due") == 0);
            over.countDown();
            Eventually.within(PATIENCE, "all is heard", () -> waiting() == 0);
        } finally {
            over.countDown();
        }
    }

    @Test
    void aListenerMayUseTheProduct() {
        AtsTestKit[] product = new AtsTestKit[1];
        AtsTestKit kit = kit(Listener.named("ears", happening -> {
            if (happening.event() instanceof ApplicationSubmitted submitted) {
                product[0].organization("Heard-of-" + submitted.application());
            }
            heard.add(happening);
        }));
        product[0] = kit;
        try (Rounds rounds = rounds(kit)) {
            assertThat(rounds).isNotNull();
            kit.candidate("carl").appliesTo(kit.organization("Acme").admin().opens("Baker"));

            Eventually.within(PATIENCE, "a new organization", () -> count("organizations") == 2);
            Eventually.within(PATIENCE, "nothing waits", () -> waiting() == 0);
        }
    }

    @Test
    void whatHappensWhileNoProcessOfAListenerRunsIsKeptForIt() {
        AtsTestKit kit = kit(Listener.named("ears", heard::add));
        rounds(kit).close();
        AtsTestKit server = kit();
        try (Rounds rounds = rounds(server)) {
            assertThat(rounds).isNotNull();
            server.organization("Acme");
            Eventually.within(PATIENCE, "all is addressed", () -> count("outbox_due") == 0);
        }
        assertThat(count("tellings")).isEqualTo(idsPutOut().size()).isPositive();
        try (Rounds rounds = rounds(kit)) {
            assertThat(rounds).isNotNull();
            Eventually.within(PATIENCE, "it is heard", () -> idsHeard().equals(idsPutOut()));
        }
    }

    @Test
    void tenThousandEventsOfOneOrganizationDoNotDelayTheFirstOfAnother() {
        CountDownLatch over = new CountDownLatch(1);
        AtsTestKit kit = kit(Listener.named("ears", happening -> {
            await(over);
            heard.add(happening);
        }));
        OrganizationId flooded = new OrganizationId(new UUID(0, 1));
        owner().useHandle(handle -> {
            handle.execute(
                    "insert into ats.outbox select ?, gen_random_uuid(), 'job_deleted',"
                            + " '{\"type\": \"job_deleted\", \"job\": \"0190163d-8694-739b-aea5-966c26f8ad91\"}',"
                            + " 'system:flood', cast(? as timestamptz) - interval '1 day'"
                            + " from generate_series(1, 10000)",
                    flooded.value(),
                    NOW.toString());
            handle.execute("insert into ats.tellings select 'ears', id, organization_id, 'waiting', 0, null, at, at, 1"
                    + " from ats.outbox where by = 'system:flood'");
        });
        kit.organization("Acme");
        try (Rounds rounds = rounds(kit)) {
            assertThat(rounds).isNotNull();
            Eventually.within(PATIENCE, "all is addressed", () -> count("outbox_due") == 0);
            over.countDown();
            Eventually.within(PATIENCE, "the small one is heard", () -> heard.stream()
                    .anyMatch(one -> !one.organization().equals(flooded)));
            assertThat(heard.size()).isLessThan(100);
        } finally {
            over.countDown();
        }
    }

    @Test
    void withoutListenersNothingIsKept() {
        AtsTestKit kit = kit();
        try (Rounds rounds = rounds(kit)) {
            assertThat(rounds).isNotNull();
            kit.organization("Acme");
            Eventually.within(PATIENCE, "all is addressed", () -> count("outbox_due") == 0);
        }
        assertThat(count("tellings")).isZero();
        assertThat(count("listeners")).isZero();
    }

    @Test
    void whatCannotBeReadIsPutOffAndHoldsUpNothing() {
        AtsTestKit kit = kit(Listener.named("ears", heard::add));
        kit.organization("Acme");
        UUID broken = idsPutOut().iterator().next();
        owner().useHandle(handle ->
                handle.execute("update ats.outbox set type = 'from_the_future' where id = ?", broken));
        try (Rounds rounds = rounds(kit)) {
            assertThat(rounds).isNotNull();
            Eventually.within(PATIENCE, "it was tried", () -> count("tellings where last = 'unreadable'") == 1);
            Eventually.within(
                    PATIENCE,
                    "all others are heard",
                    () -> heard.size() == idsPutOut().size() - 1);
        }
        assertThat(idsHeard()).doesNotContain(broken);
    }

    @Test
    void twoListenersOfOneNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PunctualListeners.of(Listener.named("ears", heard::add), Listener.named("ears", heard::add)))
                .withMessageContaining("ears");
    }

    @Test
    void aLoginWithoutTheRightsOfTheRoleIsRefused() {
        AtsTestKit kit = kit();
        owner().useHandle(handle -> handle.execute("revoke update on ats.scheduled_tasks from ats_server"));

        assertThatIllegalStateException().isThrownBy(() -> rounds(kit)).withMessageContaining("ats_server");
    }

    private Rounds rounds(AtsTestKit kit) {
        return Rounds.start(kit.ats(), kit.ports(), database.connections(), database.settings());
    }

    private AtsTestKit kit(Listener... listeners) {
        AtsPorts ports = database.ports(clock, AtsDatabase.ids(), PunctualListeners.of(listeners));
        return AtsTestKit.on(ports, clock, database.inspection());
    }

    private static void putOut(Connection host, UUID event) {
        Jdbi.create(host).useHandle(handle -> {
            handle.execute(
                    "insert into ats.outbox values (?, ?, 'job_deleted',"
                            + " '{\"type\": \"job_deleted\", \"job\": \"0190163d-8694-739b-aea5-966c26f8ad91\"}',"
                            + " 'system:host', cast(? as timestamptz))",
                    OrganizationId.INSTALLATION.value(),
                    event,
                    NOW.toString());
            handle.execute(
                    "insert into ats.outbox_due values (?, ?, cast(? as timestamptz))",
                    event,
                    OrganizationId.INSTALLATION.value(),
                    NOW.toString());
        });
    }

    private Set<UUID> idsHeard() {
        return heard.stream().map(Happening::id).collect(Collectors.toSet());
    }

    private Set<UUID> idsPutOut() {
        return owner().withHandle(handle ->
                handle.select("select id from ats.outbox").mapTo(UUID.class).set());
    }

    private long waiting() {
        return count("tellings") + count("outbox_due");
    }

    private long count(String what) {
        String from = what.startsWith("pg_") ? what : "ats." + what;
        return owner().withHandle(handle -> handle.createQuery("select count(*) from " + from)
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
