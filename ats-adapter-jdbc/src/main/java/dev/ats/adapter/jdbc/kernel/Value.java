package dev.ats.adapter.jdbc.kernel;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A value with its PostgreSQL type. The type is said for null, too: a bind without one makes the driver describe the
 * statement, prepare it again, and from then on wait in the middle of a text that it could send in one trip.
 *
 * @param type the type's name; {@code element[]} for an array
 */
public record Value(String type, Object value) implements Argument {

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.OTHER, type);
        } else if (type.endsWith("[]")) {
            String element = type.substring(0, type.length() - 2);
            statement.setArray(position, statement.getConnection().createArrayOf(element, (Object[]) value));
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(position, bytes);
        } else {
            statement.setObject(position, value);
        }
    }
}
