package dev.ats.adapter.jdbc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Unavailable;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class JdbcUnitsOfWorkTest {

    private static final Sql WHERE_WE_ARE = Sql.of("""
            select current_user as role, current_setting('search_path') as path, organization() as organization,
              account() as account, current_setting('statement_timeout') as patience,
              current_setting('transaction_read_only') as read_only""");
    private static final Sql SLEEP = Sql.of("select pg_sleep(30)");
    private static final Sql NONSENSE = Sql.of("select 1 / :zero as nonsense");
    private static final Sql STALE = Sql.of("select exactly_one(0)");
    private static final Sql LOCK = Sql.of("select name from organizations where id = :id for update");
    private static final Sql FOUND = Sql.of("""
            insert into organizations (id, name, name_key, kind, created_at, version)
            values (:id, :name, :name, 'employer', now(), 1)""");

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    @AutoClose
    private final Database pool = Database.open(DATABASE.server(), 2);

    private final List<String> sent = new ArrayList<>();
    private final JdbcUnitsOfWork units = units(DATABASE.settings());
    private final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    private final AccountId account = new AccountId(UUID.randomUUID());

    @Test
    void enterWithEverythingSetForThisTransactionAlone() {
        String inside = change(unit -> whereWeAre());

        assertThat(inside).isEqualTo("ats_server \"ats\", pg_temp " + organization + " " + account + " 15s off");
        Opening toRead = new Opening(Home.ofActor(), new Actor.Anonymous(), RequestKey.NONE, true);
        String reading = inside(toRead, unit -> whereWeAre());
        assertThat(reading).isEqualTo("ats_server \"ats\", pg_temp null null 15s on");
    }

    @Test
    void sendNothingWhenNothingIsAsked() {
        change(unit -> "nothing");

        assertThat(sent).isEmpty();
    }

    @Test
    void commitWithoutAReadInTheSameText() {
        UUID id = UUID.randomUUID();

        change(unit -> commit(unit, found(id, "text " + id)));

        assertThat(sent).hasSize(4).last().isEqualTo("commit");
        assertThat(names(id)).containsExactly("text " + id);
    }

    @Test
    void undoWhatTheTextHadDoneWhenALaterStatementFails() {
        UUID id = UUID.randomUUID();

        assertThatExceptionOfType(StatementFailed.class)
                .isThrownBy(() -> change(unit -> commit(
                        unit, found(id, "undone " + id), write(NONSENSE.bind().number("zero", 0)))));

        assertThat(names(id)).isEmpty();
    }

    @Test
    void nameNoValuesInTheirFailures() {
        UUID id = UUID.randomUUID();
        change(unit -> commit(unit, found(id, "taken " + id)));

        Throwable failure = catchThrowable(() -> change(unit -> commit(unit, found(UUID.randomUUID(), "taken " + id))));

        assertThat(failure).isInstanceOf(Conflict.class).hasMessageContaining("organizations_name_key");
        assertThat(failure.getCause()).hasMessageNotContaining(id.toString());
    }

    @Test
    void giveBackAConnectionThatRemembersNothing() {
        for (int time = 0; time < 4; time++) {
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> change(unit -> units.current().list(STALE.bind(), row -> row)));
        }

        String afterwards = change(unit -> whereWeAre());
        assertThat(afterwards).startsWith("ats_server");
    }

    @Test
    void areOverAfterAFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> change(unit -> {
                    assertThatExceptionOfType(Conflict.class)
                            .isThrownBy(() -> units.current().list(STALE.bind(), row -> row));
                    return whereWeAre();
                }));
    }

    @Test
    void areUnavailableWhenAStatementTakesTooLong() {
        JdbcUnitsOfWork hasty = units(
                DATABASE.settings().withTimeouts(Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofSeconds(5)));

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(
                        () -> hasty.inside(toChange(), unit -> hasty.current().list(SLEEP.bind(), row -> row)))
                .withMessageContaining("57014");
    }

    @Test
    void areUnavailableWhenSomebodyElseHoldsARowTooLong() {
        UUID id = UUID.randomUUID();
        change(unit -> commit(unit, found(id, "held " + id)));
        JdbcUnitsOfWork hasty = units(
                DATABASE.settings().withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofSeconds(5)));

        change(unit -> {
            lock(units, id);
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(() -> hasty.inside(toChange(), other -> lock(hasty, id)))
                    .withMessageContaining("55P03");
            return unit;
        });
    }

    @Test
    void areUnorderedWhenTwoWaitForEachOther() throws Exception {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        change(unit -> commit(unit, found(one, "one " + one), found(other, "other " + other)));
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);

        List<Throwable> ends =
                together(() -> lockInTurn(one, other, bothHoldOne), () -> lockInTurn(other, one, bothHoldOne));

        assertThat(ends).filteredOn(end -> end != null).singleElement().satisfies(end -> assertThat(end)
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.kind()).isEqualTo(Conflict.Kind.UNORDERED)));
    }

    @Test
    void refuseToCommitWhatWasOpenedToRead() {
        Opening toRead = new Opening(Home.of(organization), new Actor.Account(account), RequestKey.NONE, true);

        assertThatIllegalStateException().isThrownBy(() -> inside(toRead, unit -> commit(unit)));
    }

    @Test
    void refuseASavingOfAnotherAdapter() {
        Saving foreign = List::of;

        assertThatIllegalArgumentException().isThrownBy(() -> change(unit -> commit(unit, foreign)));
    }

    private Object lockInTurn(UUID first, UUID second, CyclicBarrier bothHoldOne) throws Exception {
        return change(unit -> {
            lock(units, first);
            await(bothHoldOne);
            return lock(units, second);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<Throwable> together(Deed one, Deed other) throws Exception {
        List<FutureTask<Throwable>> ends = List.of(
                new FutureTask<>(() -> catchThrowable(one::run)), new FutureTask<>(() -> catchThrowable(other::run)));
        ends.forEach(end -> new Thread(end).start());
        List<Throwable> failures = new ArrayList<>();
        for (FutureTask<Throwable> end : ends) {
            failures.add(end.get());
        }
        return failures;
    }

    private interface Deed {
        Object run() throws Exception;
    }

    private static List<String> lock(JdbcUnitsOfWork units, UUID id) {
        return units.current().list(LOCK.bind().uuid("id", id), row -> row.text("name"));
    }

    private List<String> names(UUID id) {
        return change(unit -> lock(units, id));
    }

    private String whereWeAre() {
        return units.current()
                .first(
                        WHERE_WE_ARE.bind(),
                        row -> String.join(
                                " ",
                                row.text("role"),
                                row.text("path"),
                                row.text("organization"),
                                row.text("account"),
                                row.text("patience"),
                                row.text("read_only")))
                .orElseThrow();
    }

    private static Saving found(UUID id, String name) {
        return write(FOUND.bind().uuid("id", id).text("name", name));
    }

    private static Saving write(Bound statement) {
        return JdbcSaving.of(Rank.ORGANIZATIONS.write(statement));
    }

    private static UnitOfWork commit(UnitOfWork unit, Saving... savings) {
        unit.commit(List.of(savings));
        return unit;
    }

    private <T> T change(Function<UnitOfWork, T> work) {
        return inside(toChange(), work);
    }

    private Opening toChange() {
        Actor actor = new Actor.Account(account);
        return new Opening(Home.of(organization), actor, RequestKey.NONE, false);
    }

    private <T> T inside(Opening opening, Function<UnitOfWork, T> work) {
        return units.inside(opening, work);
    }

    private JdbcUnitsOfWork units(JdbcSettings settings) {
        return new JdbcUnitsOfWork(
                pool.connections(),
                settings,
                statement -> sent.add(statement.sql().text()));
    }
}
