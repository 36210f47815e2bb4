package dev.ats.bootstrap.settings;

import static dev.ats.bootstrap.settings.Variable.ATS_ACCESS_TOKEN_MINUTES;
import static dev.ats.bootstrap.settings.Variable.ATS_ALLOW_VOLATILE;
import static dev.ats.bootstrap.settings.Variable.ATS_DATABASE_CONNECTIONS;
import static dev.ats.bootstrap.settings.Variable.ATS_DATABASE_MIGRATION_PASSWORD;
import static dev.ats.bootstrap.settings.Variable.ATS_DATABASE_MIGRATION_USER;
import static dev.ats.bootstrap.settings.Variable.ATS_DATABASE_PASSWORD;
import static dev.ats.bootstrap.settings.Variable.ATS_DATABASE_URL;
import static dev.ats.bootstrap.settings.Variable.ATS_DATABASE_USER;
import static dev.ats.bootstrap.settings.Variable.ATS_DATA_DIR;
import static dev.ats.bootstrap.settings.Variable.ATS_DEV_HEADER_AUTH;
import static dev.ats.bootstrap.settings.Variable.ATS_HTTP_HOST;
import static dev.ats.bootstrap.settings.Variable.ATS_HTTP_PORT;
import static dev.ats.bootstrap.settings.Variable.ATS_LOG_FORMAT;
import static dev.ats.bootstrap.settings.Variable.ATS_LOG_LEVEL;
import static dev.ats.bootstrap.settings.Variable.ATS_SECRET_KEY;

import dev.ats.adapter.rest.authentication.provider.Provider;
import dev.ats.bootstrap.keys.MasterKey;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the variables say, checked as a whole before anything starts.
 *
 * @param host the address to listen on
 * @param port 0 for any free one
 * @param database null for the embedded PostgreSQL
 * @param connections size of the connection pool
 * @param secretKey null for the one kept in the data directory
 * @param admin null for nobody: then the first start prints a token to set the installation up with
 * @param accessTokenLife how long an access token is good
 * @param provider whose tokens are believed besides those of the installation's own; null for nobody's
 * @param edge what stands before every request
 */
public record Settings(
        String host,
        int port,
        DatabaseSettings database,
        int connections,
        Path dataDirectory,
        boolean allowVolatile,
        boolean headerAuthentication,
        MailSettings mail,
        LogFormat logFormat,
        LogLevel logLevel,
        MasterKey secretKey,
        AdminSettings admin,
        Duration accessTokenLife,
        Provider provider,
        EdgeSettings edge) {

    private static final int MOST_PORTS = 65_535;
    private static final int MOST_CONNECTIONS = 500;
    private static final int MOST_TOKEN_MINUTES = 1440;

    /** How log lines are written. */
    public enum LogFormat {
        TEXT,
        JSON
    }

    /** How much is logged. */
    public enum LogLevel {
        ERROR,
        WARN,
        INFO,
        DEBUG,
        TRACE
    }

    /**
     * Reads the environment.
     *
     * @throws SettingsFault when a variable starting with {@code ATS_} is unknown or has a value that cannot be
     */
    public static Settings from(Map<String, String> environment) {
        Values values = Values.of(environment);
        String host = values.text(ATS_HTTP_HOST).orElse("127.0.0.1");
        boolean headerAuthentication = values.flag(ATS_DEV_HEADER_AUTH);
        if (headerAuthentication && !isLoopback(host)) {
            throw new SettingsFault("ATS_DEV_HEADER_AUTH=true lets anybody be anybody: it needs ATS_HTTP_HOST to be a"
                    + " loopback address, not " + host);
        }
        return new Settings(
                host,
                values.number(ATS_HTTP_PORT, 8080, 0, MOST_PORTS),
                database(values).orElse(null),
                values.number(ATS_DATABASE_CONNECTIONS, 16, 1, MOST_CONNECTIONS),
                path(values.text(ATS_DATA_DIR).orElse("./data")),
                values.flag(ATS_ALLOW_VOLATILE),
                headerAuthentication,
                MailSettings.of(values),
                values.choice(ATS_LOG_FORMAT, LogFormat.TEXT),
                values.choice(ATS_LOG_LEVEL, LogLevel.INFO),
                secretKey(values).orElse(null),
                AdminSettings.of(values).orElse(null),
                Duration.ofMinutes(values.number(ATS_ACCESS_TOKEN_MINUTES, 15, 1, MOST_TOKEN_MINUTES)),
                ProviderSettings.of(values).orElse(null),
                EdgeSettings.of(values));
    }

    /** It is never shown, not even when it is wrong. */
    private static Optional<MasterKey> secretKey(Values values) {
        Optional<MasterKey> key = values.text(ATS_SECRET_KEY).map(text -> MasterKey.read(text)
                .orElseThrow(() -> new SettingsFault(
                        "ATS_SECRET_KEY must be 32 bytes in base64, such as" + " \"openssl rand -base64 32\" prints")));
        if (key.isEmpty() && values.text(ATS_DATABASE_URL).isPresent()) {
            throw new SettingsFault("ATS_SECRET_KEY is needed with ATS_DATABASE_URL, the same for every process:"
                    + " 32 bytes in base64, such as \"openssl rand -base64 32\" prints");
        }
        return key;
    }

    private static Optional<DatabaseSettings> database(Values values) {
        Optional<String> url = values.text(ATS_DATABASE_URL);
        if (url.isEmpty()) {
            List.of(
                            ATS_DATABASE_USER,
                            ATS_DATABASE_PASSWORD,
                            ATS_DATABASE_MIGRATION_USER,
                            ATS_DATABASE_MIGRATION_PASSWORD)
                    .forEach(variable -> values.text(variable).ifPresent(set -> {
                        throw new SettingsFault(variable + " is set, but ATS_DATABASE_URL is not");
                    }));
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new SettingsFault("ATS_DATABASE_URL must be a JDBC URL, jdbc:postgresql://host:port/database");
        }
        DatabaseSettings.Login server = new DatabaseSettings.Login(
                values.text(ATS_DATABASE_USER)
                        .orElseThrow(() -> new SettingsFault("ATS_DATABASE_USER is needed with ATS_DATABASE_URL")),
                values.text(ATS_DATABASE_PASSWORD).orElse(""));
        DatabaseSettings.Login migration = values.text(ATS_DATABASE_MIGRATION_USER)
                .map(user -> new DatabaseSettings.Login(
                        user, values.text(ATS_DATABASE_MIGRATION_PASSWORD).orElse("")))
                .orElse(server);
        return Optional.of(new DatabaseSettings(url.get(), server, migration));
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Path path(String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new SettingsFault("ATS_DATA_DIR is not a path: " + value);
        }
    }
}
