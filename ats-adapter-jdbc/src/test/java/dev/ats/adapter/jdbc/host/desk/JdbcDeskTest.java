package dev.ats.adapter.jdbc.host.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.adapter.jdbc.host.JdbcHostTransaction;
import dev.ats.application.Ats;
import dev.ats.domain.shared.ApplicationId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host on plain JDBC, which keeps the connection of its transaction with the thread. */
class JdbcDeskTest extends HostContract {

    @SuppressWarnings("ThreadLocalUsage") // one for each host
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    private Ats joined;

    @BeforeEach
    void join() {
        // snippet: join-jdbc
        joined = desk.product().joining(JdbcHostTransaction.of(current::get));
        // end of snippet
    }

    @Test
    void movesAnApplicationInATransactionOfTheHost() throws SQLException {
        ApplicationId application = desk.apply();
        // snippet: move-jdbc
        try (Connection connection = desk.pool().connections().getConnection();
                PreparedStatement note = connection.prepareStatement("insert into desk.notes values (?, ?)")) {
            connection.setAutoCommit(false);
            current.set(connection);
            note.setObject(1, UUID.randomUUID());
            note.setString(2, "phoned " + application);
            note.executeUpdate();
            Desk.done(joined.pipeline().move().run(desk.recruiter(), Desk.move(application, "screening")));
            connection.commit();
        } finally {
            current.remove();
        }
        // end of snippet
        assertThat(stageOf(application)).isEqualTo("screening");
    }

    @Test
    void refusesToWorkOutsideOfATransaction() {
        ApplicationId application = desk.apply();

        assertThatIllegalStateException()
                .isThrownBy(() -> joined.pipeline().move().run(desk.recruiter(), Desk.move(application, "screening")))
                .withMessageContaining("no transaction");
    }

    @Override
    Ats joined() {
        return joined;
    }

    @Override
    void transaction(Callable<Boolean> work) throws Exception {
        try (Connection connection = desk.pool().connections().getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            if (work.call()) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } finally {
            current.remove();
        }
    }

    @Override
    void note(String text) {
        try (PreparedStatement note = current.get().prepareStatement("insert into desk.notes values (?, ?)")) {
            note.setObject(1, UUID.randomUUID());
            note.setString(2, text);
            note.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
