package dev.ats.adapter.jdbc.pipeline.histories;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.shared.OrganizationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Compares what is stored of applications with what their histories say, organization by organization, a batch at a time:
 * however many there are, memory does not grow. It changes nothing, and may run beside a server: each batch is read in one
 * statement, which sees all of it at one time.
 */
public final class HistoryCheck {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource connections;
    private final JdbcSettings settings;

    /** @param connections in autocommit mode, of a login that inherits the role of the settings */
    public HistoryCheck(DataSource connections, JdbcSettings settings) {
        this.connections = connections;
        this.settings = settings;
    }

    /** What was looked at, and how many differences there were. */
    public record Summary(long organizations, long applications, long jobs, long differences) {

        private Summary and(Summary more) {
            return new Summary(
                    organizations + more.organizations,
                    applications + more.applications,
                    jobs + more.jobs,
                    differences + more.differences);
        }
    }

    /**
     * Checks every application of every organization.
     *
     * @param report is told each difference, in one line, as it is found
     * @throws Unavailable when the database cannot be asked
     */
    public Summary run(Consumer<String> report) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return run(connection, report);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException gone) {
            throw new Unavailable("the histories", gone);
        }
    }

    private Summary run(Connection connection, Consumer<String> report) throws SQLException {
        Summary all = new Summary(0, 0, 0, 0);
        UUID after = BEFORE_ALL;
        while (true) {
            enter(connection, null);
            List<UUID> organizations = HistorySql.organizations(connection, after);
            if (organizations.isEmpty()) {
                return all;
            }
            for (UUID organization : organizations) {
                all = all.and(check(connection, new OrganizationId(organization), report));
            }
            after = organizations.get(organizations.size() - 1);
        }
    }

    private Summary check(Connection connection, OrganizationId organization, Consumer<String> report)
            throws SQLException {
        enter(connection, organization);
        Differences differences = new Differences(organization, report);
        KnownPipelines pipelines = HistorySql.pipelines(connection);
        long applications = 0;
        UUID after = BEFORE_ALL;
        List<Recorded> batch = HistorySql.applications(connection, after);
        while (!batch.isEmpty()) {
            batch.forEach(one -> differences.of(one, pipelines));
            applications += batch.size();
            after = batch.get(batch.size() - 1).id();
            enter(connection, organization);
            batch = HistorySql.applications(connection, after);
        }
        long jobs = 0;
        after = BEFORE_ALL;
        List<Counted> counted = HistorySql.jobs(connection, after);
        while (!counted.isEmpty()) {
            counted.forEach(one -> differences.of(one, pipelines));
            jobs += counted.size();
            after = counted.get(counted.size() - 1).job();
            enter(connection, organization);
            counted = HistorySql.jobs(connection, after);
        }
        return new Summary(1, applications, jobs, differences.count());
    }

    /** Ends the transaction before, so that none stays open for long, and enters one organization, to read. */
    private void enter(Connection connection, OrganizationId organization) throws SQLException {
        connection.rollback();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction read only");
            statement.execute("set local role \"" + settings.role() + "\"");
            statement.execute("set local search_path to " + settings.searchPath());
            statement.execute("set local statement_timeout to 0");
            statement.execute("set local \"ats.organization\" to '" + (organization == null ? "" : organization) + "'");
        }
    }
}
