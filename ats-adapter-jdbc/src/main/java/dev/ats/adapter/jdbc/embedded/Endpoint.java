package dev.ats.adapter.jdbc.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Where the server listens; a password is proved there, never sent, whoever may be listening. */
record Endpoint(int port) {

    static final String HOST = "127.0.0.1";

    /** On loopback there is nothing to encrypt, and asking for it would cost a round trip for each connection. */
    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database
                + "?requireAuth=scram-sha-256&sslmode=disable&gssEncMode=disable";
    }

    Connection connect(String database, Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("ApplicationName", "ats-embedded");
        return new Driver().connect(jdbcUrl(database), properties);
    }
}
