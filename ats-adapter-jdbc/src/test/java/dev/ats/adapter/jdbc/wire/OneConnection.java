package dev.ats.adapter.jdbc.wire;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Hands out the same connection again and again, as a pool would, but never looks after it. */
final class OneConnection extends PGSimpleDataSource {

    private static final long serialVersionUID = 1;

    private transient Connection connection;

    @Override
    public Connection getConnection() throws SQLException {
        if (connection == null) {
            connection = super.getConnection();
        }
        Connection real = connection;
        return (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void hangUp() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
