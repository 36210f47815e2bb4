package dev.ats.bootstrap.settings;

import static java.util.Objects.requireNonNull;

/**
 * A PostgreSQL that is there already.
 *
 * @param migration the login that owns the schema; the serving one where there is no other
 */
public record DatabaseSettings(String url, Login server, Login migration) {

    /** A name and its password. */
    public record Login(String user, String password) {

        public Login {
            requireNonNull(user, "user");
            requireNonNull(password, "password");
        }

        @Override
        public String toString() {
            return user;
        }
    }

    public DatabaseSettings {
        requireNonNull(url, "url");
        requireNonNull(server, "server");
        requireNonNull(migration, "migration");
    }
}
