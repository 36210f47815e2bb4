package dev.ats.adapter.jdbc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.database.Migrations;
import dev.ats.adapter.jdbc.host.HostServer;
import dev.ats.adapter.jdbc.host.JdbcHostTransaction;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Unavailable;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inside a host's transaction: what is left of it, and of every setting, however a unit of work ends. */
class JoinedUnitsOfWorkTest {

    private static final JdbcSettings SETTINGS =
            JdbcSettings.defaults().withSchema("hiring").withRole("hiring_server");
    private static final Sql WHERE_WE_ARE = Sql.of("""
            select concat_ws(' ', current_user, current_setting('search_path'), organization(),
              current_setting('statement_timeout'), current_setting('transaction_read_only')) as place""");
    private static final Sql NONSENSE = Sql.of("select 1 / :zero as nonsense");
    private static final Sql STALE = Sql.of("select exactly_one(0)");
    private static final Sql SLEEP = Sql.of("select pg_sleep(30)");
    private static final Sql FOUNDED = Sql.of("select id from organizations where id = :id");
    private static final Sql FOUND = Sql.of("""
            insert into organizations (id, name, name_key, kind, created_at, version)
            values (:id, :name, :name, 'employer', now(), 1)""");

    @TempDir
    private static Path folder;

    private static HostServer server;

    private final List<String> sent = new ArrayList<>();
    private final UUID id = UUID.randomUUID();
    private Connection host;
    private JdbcUnitsOfWork units;

    @BeforeAll
    static void start() {
        server = new HostServer(folder);
        Migrations.migrate(server.owner().unpooled(), SETTINGS, server.host().user());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        host = server.host().unpooled().getConnection();
        host.setAutoCommit(false);
        units = units(SETTINGS);
        // Loads the language of some of our functions, which brings settings of its own.
        tell("do $$ begin end $$");
        tell("set search_path to desk");
        tell("set local role desk_clerk");
        tell("set local statement_timeout to '7s'");
        tell("set local jit to on");
        tell("set lock_timeout to '3s'");
        tell("insert into notes values ('" + id + "', 'note " + id.toString().substring(0, 30) + "')");
    }

    @AfterEach
    void end() throws SQLException {
        host.close();
    }

    @Test
    void areInTheirPlaceInsideAndTheHostInItsOwnAgainAfterwards() throws SQLException {
        Map<String, String> before = settings();

        String inside = change(unit -> {
            String place = whereWeAre();
            unit.commit(List.of(found()));
            return place;
        });

        assertThat(inside).isEqualTo("hiring_server \"hiring\", pg_temp " + id + " 15s off");
        assertThat(settings()).isEqualTo(before);
        host.commit();
        assertThat(founded()).containsExactly(id.toString());
        assertThat(ask("select count(*) from desk.notes where id = '" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void restoreEverySettingWhenNothingIsWritten() throws SQLException {
        Map<String, String> before = settings();

        change(unit -> whereWeAre());

        assertUntouched(before);
    }

    @Test
    void readReadOnlyAndRestoreEverySetting() throws SQLException {
        Map<String, String> before = settings();

        String inside = units.inside(new Opening(Home.of(organization()), actor(), RequestKey.NONE, true), unit -> {
            String place = whereWeAre();
            assertThatExceptionOfType(StatementFailed.class)
                    .isThrownBy(() -> units.current().list(found(id), row -> row));
            return place;
        });

        assertThat(inside).endsWith("15s on");
        assertUntouched(before);
    }

    @Test
    void restoreEverySettingWhenAReadFails() throws SQLException {
        Map<String, String> before = settings();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> change(unit -> units.current().list(STALE.bind(), row -> row)));

        assertUntouched(before);
    }

    @Test
    void restoreEverySettingWhenTheFlushFails() throws SQLException {
        Map<String, String> before = settings();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> change(unit -> {
                    unit.commit(List.of(found(), write(STALE.bind())));
                    return unit;
                }));
        assertThatExceptionOfType(StatementFailed.class)
                .isThrownBy(() -> change(unit -> {
                    unit.commit(List.of(found(), write(NONSENSE.bind().number("zero", 0))));
                    return unit;
                }));

        assertUntouched(before);
        assertThat(founded()).isEmpty();
    }

    @Test
    void restoreEverySettingWhenTheWorkThrows() throws SQLException {
        Map<String, String> before = settings();

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> change(unit -> {
                    whereWeAre();
                    throw new ArithmeticException("the host's");
                }));

        assertUntouched(before);
    }

    @Test
    void takeTwoTripsAsTheyDoAlone() {
        change(unit -> {
            whereWeAre();
            unit.commit(List.of(found()));
            return unit;
        });

        assertThat(sent).startsWith("savepoint ats_unit_of_work").endsWith("release savepoint ats_unit_of_work");
        assertThat(sent).doesNotContain("commit", "begin");
    }

    @Test
    void lendTheHostsConnectionInTheirOwnPlace() throws SQLException {
        Map<String, String> before = settings();

        String role = change(unit -> units.current().on(connection -> {
            assertThat(connection).isSameAs(host);
            return ask("select current_user");
        }));

        assertThat(role).isEqualTo("hiring_server");
        assertUntouched(before);
    }

    @Test
    void holdTheirKeyUntilTheHostEnds() throws SQLException {
        RequestKey key = new RequestKey("desk", "key " + id, "hash");
        Opening keyed = new Opening(Home.of(organization()), actor(), key, false);
        units.inside(keyed, unit -> {
            assertThat(unit.opened().keyState()).isEqualTo(Opened.KeyState.HELD);
            unit.commit(List.of());
            return unit;
        });
        JdbcUnitsOfWork others = new JdbcUnitsOfWork(server.host().unpooled(), SETTINGS, Trace.NONE);

        assertThat(others.<Opened.KeyState>inside(keyed, unit -> unit.opened().keyState()))
                .isEqualTo(Opened.KeyState.IN_FLIGHT);
        host.commit();
        assertThat(others.<Opened.KeyState>inside(keyed, unit -> unit.opened().keyState()))
                .isEqualTo(Opened.KeyState.HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"isolation level repeatable read", "isolation level serializable", "read only"})
    void refuseToChangeAnythingInATransactionThatIsNotReadCommittedReadWrite(String mode) throws SQLException {
        host.rollback();
        tell("set transaction " + mode);
        Map<String, String> before = settings();

        assertThatIllegalStateException()
                .isThrownBy(() -> change(unit -> {
                    unit.commit(List.of(found()));
                    return unit;
                }));

        assertThat(settings()).isEqualTo(before);
        Opening toRead = new Opening(Home.of(organization()), actor(), RequestKey.NONE, true);
        assertThat(units.<String>inside(toRead, unit -> whereWeAre())).endsWith("on");
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void areUnavailableInATransactionThatWasAbortedBefore() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> tell("select 1 / 0"));

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> change(unit -> whereWeAre()))
                .withMessageContaining("25P02");
        assertThat(sent).isEmpty();
    }

    @Test
    void areUnavailableWhenTheConnectionIsLostInTheMiddle() {
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> change(unit -> {
                    whereWeAre();
                    killBackendOfHost();
                    unit.commit(List.of(found()));
                    return unit;
                }));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> change(unit -> whereWeAre()));
    }

    @Test
    void areUnavailableWhenAStatementTakesTooLongAndTheHostGoesOn() throws SQLException {
        Map<String, String> before = settings();
        JdbcUnitsOfWork hasty =
                units(SETTINGS.withTimeouts(Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofSeconds(5)));

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(
                        () -> hasty.inside(toChange(), unit -> hasty.current().list(SLEEP.bind(), row -> row)));

        assertUntouched(before);
    }

    @Test
    void areUnavailableWhenTheHostsTransactionRunsOutOfTime() throws SQLException {
        tell("set local transaction_timeout to '300ms'");

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> change(unit -> units.current().list(SLEEP.bind(), row -> row)));
    }

    @Test
    void refuseAConnectionInAutocommitMode() throws SQLException {
        host.rollback();
        host.setAutoCommit(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> change(unit -> whereWeAre()))
                .withMessageContaining("autocommit");
    }

    /** The host's work and settings are there, and it can go on to commit. */
    private void assertUntouched(Map<String, String> before) throws SQLException {
        assertThat(settings()).isEqualTo(before);
        host.commit();
        assertThat(ask("select count(*) from desk.notes where id = '" + id + "'"))
                .isEqualTo("1");
    }

    private Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = host.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select name, setting from pg_settings
                        union all select 'current_user', current_user
                        union all select 'role', current_setting('role')
                        union all select 'ats.account', coalesce(current_setting('ats.account', true), '')
                        union all select 'ats.organization', coalesce(current_setting('ats.organization', true), '')
                        union all select 'ats.host', coalesce(current_setting('ats.host', true), '')""")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        assertThat(settings).hasSizeGreaterThan(300);
        return settings;
    }

    private static void killBackendOfHost() {
        try (Connection administrator = server.host().unpooled().getConnection();
                Statement kill = administrator.createStatement()) {
            kill.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void tell(String sql) throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) {
        try (Statement statement = host.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String whereWeAre() {
        return units.current()
                .first(WHERE_WE_ARE.bind(), row -> row.text("place"))
                .orElseThrow();
    }

    private List<String> founded() {
        return change(unit -> units.current().list(FOUNDED.bind().uuid("id", id), row -> row.text("id")));
    }

    private Saving found() {
        return write(found(id));
    }

    private static Bound found(UUID id) {
        return FOUND.bind().uuid("id", id).text("name", "joined " + id);
    }

    private static Saving write(Bound statement) {
        return JdbcSaving.of(Rank.ORGANIZATIONS.write(statement));
    }

    private <T> T change(Function<UnitOfWork, T> work) {
        return units.inside(toChange(), work);
    }

    private Opening toChange() {
        return new Opening(Home.of(organization()), actor(), RequestKey.NONE, false);
    }

    private OrganizationId organization() {
        return new OrganizationId(id);
    }

    private Actor actor() {
        return new Actor.Account(new AccountId(id));
    }

    private JdbcUnitsOfWork units(JdbcSettings settings) {
        return new JdbcUnitsOfWork(
                JdbcHostTransaction.of(() -> host),
                settings,
                statement -> sent.add(statement.sql().text()));
    }
}
