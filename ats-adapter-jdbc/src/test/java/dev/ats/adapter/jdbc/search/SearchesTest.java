package dev.ats.adapter.jdbc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Trace;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Searches wait for their boot, though not for long, and say what is the matter when it does not come. */
class SearchesTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Opening OPENING = new Opening(Home.ofActor(), new Actor.System("test"), RequestKey.NONE, true);

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private final JdbcUnitsOfWork units = new JdbcUnitsOfWork(DATABASE.connections(), DATABASE.settings(), Trace.NONE);

    @Test
    void runOnTheConnectionOfTheUnitOfWork() {
        String organization = ask(AtsDatabase.searches(), session -> session.createNativeQuery(
                        "select current_setting('role')", String.class)
                .getSingleResult());

        assertThat(organization).isEqualTo(DATABASE.settings().role());
    }

    @Test
    void failAsEveryOtherReadingDoes() {
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> ask(AtsDatabase.searches(), session -> session.createNativeQuery(
                                "select cast(pg_terminate_backend(pg_backend_pid()) as text)", String.class)
                        .getSingleResult()))
                .withMessageContaining("57P01");
    }

    @Test
    void giveTheConnectionBackUnchanged() throws SQLException {
        ask(AtsDatabase.searches(), session -> session.createNativeQuery("select 1", Integer.class)
                .getSingleResult());

        try (Connection connection = DATABASE.connections().getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void waitForTheBoot() {
        CountDownLatch asked = new CountDownLatch(1);
        try (Searches searches = Searches.start(
                () -> {
                    await(asked);
                    return HibernateBoot.of(List.of());
                },
                SOON)) {
            asked.countDown();
            String answer = ask(searches, session -> "answered");

            assertThat(answer).isEqualTo("answered");
        }
    }

    @Test
    void refuseWhatCannotWaitAnyLonger() {
        CountDownLatch over = new CountDownLatch(1);
        try (Searches searches = Searches.start(
                () -> {
                    await(over);
                    return HibernateBoot.of(List.of());
                },
                Duration.ofMillis(50))) {
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(() -> ask(searches, session -> "too early"))
                    .withMessageContaining("not started yet");
        } finally {
            over.countDown();
        }
    }

    @Test
    void leaveAFactoryOpenThatIsSomebodyElses() {
        try (SessionFactory factory = HibernateBoot.of(List.of())) {
            Searches.on(factory).close();

            assertThat(factory.isOpen()).isTrue();
        }
    }

    @Test
    void tellWhyTheyCannotBoot() {
        AtomicReference<Throwable> told = new AtomicReference<>();
        try (Searches searches = Searches.start(() -> {
            throw new IllegalStateException("no entities today");
        })) {
            searches.whenFailed(told::set);

            Eventually.within(SOON, "the fault to be told", () -> told.get() != null);
            assertThat(told.get()).hasMessage("no entities today");
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(() -> ask(searches, session -> "never"))
                    .withMessageContaining("no entities today");
        }
    }

    @Test
    void sayWhatIsMissingWhereNobodyWantedThem() {
        try (Searches none = Searches.none()) {
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(() -> ask(none, session -> "never"))
                    .withMessageContaining("hibernate-core");
        }
    }

    @Test
    void areClosedOnceTheyHaveBooted() {
        AtomicReference<SessionFactory> booted = new AtomicReference<>();
        CountDownLatch closed = new CountDownLatch(1);
        Searches searches = Searches.start(() -> {
            await(closed);
            booted.set(HibernateBoot.of(List.of()));
            return booted.get();
        });
        searches.close();
        assertThat(booted.get()).isNull();
        closed.countDown();

        Eventually.within(
                SOON,
                "the factory to be closed",
                () -> booted.get() != null && booted.get().isClosed());
    }

    private <T> T ask(Searches searches, Search<T> search) {
        return units.inside(OPENING, unit -> searches.ask(units.current(), () -> search));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
