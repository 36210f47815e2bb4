package dev.ats.adapter.jdbc.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Makes sure, before anything is served, that row-level security holds the role that serves. */
public final class ServerRole {

    private static final String POWERS = """
            select r.rolsuper, r.rolbypassrls, pg_has_role(session_user, r.oid, 'usage') as inherited, (
              select c.relname from pg_class c
              where c.relnamespace = (select n.oid from pg_namespace n where n.nspname = ?)
                and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(r.oid, c.relowner, 'usage')
              order by c.relname limit 1) as owned
            from pg_roles r where r.rolname = current_user""";

    private ServerRole() {}

    /**
     * Takes the role on, and looks at what it could do.
     *
     * @throws UnsafeRole when it cannot be taken on, is not inherited by the login, is a superuser, bypasses row-level security, or owns a table
     */
    public static void verify(DataSource connections, JdbcSettings settings) {
        try (Connection connection = connections.getConnection()) {
            verify(connection, settings);
        } catch (SQLException e) {
            throw new UnsafeRole("role " + settings.role() + " cannot be verified: " + e.getMessage(), e);
        }
    }

    private static void verify(Connection connection, JdbcSettings settings) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement become = connection.createStatement();
                PreparedStatement powers = connection.prepareStatement(POWERS)) {
            become.execute("set local role \"" + settings.role() + "\"");
            powers.setString(1, settings.schema());
            try (ResultSet found = powers.executeQuery()) {
                found.next();
                refuse(found.getBoolean("rolsuper"), settings, "is a superuser");
                refuse(found.getBoolean("rolbypassrls"), settings, "bypasses row-level security");
                String owned = found.getString("owned");
                refuse(owned != null, settings, "owns " + owned);
                if (!found.getBoolean("inherited")) {
                    throw new UnsafeRole(
                            "role " + settings.role() + " is granted to a login that does not inherit it", null);
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void refuse(boolean unsafe, JdbcSettings settings, String why) {
        if (unsafe) {
            throw new UnsafeRole("role " + settings.role() + " " + why + "; nothing would keep tenants apart", null);
        }
    }
}
