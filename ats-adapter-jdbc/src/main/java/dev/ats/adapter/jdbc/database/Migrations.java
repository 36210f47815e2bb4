package dev.ats.adapter.jdbc.database;

import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the schema to the version of this program; several programs at once wait for each other. */
public final class Migrations {

    private Migrations() {}

    /**
     * Creates what is not there yet; what is, stays.
     *
     * @param owner connections of the login that owns the schema. Where there is no role of the settings' name, it must
     *     be allowed to create roles.
     * @return how many migrations were applied
     * @throws SchemaTooNew when a newer program has migrated it already
     * @throws MigrationFailed when it cannot be done; nothing of the migration at fault remains
     */
    public static int migrate(DataSource owner, JdbcSettings settings) {
        return migrate(owner, settings, "");
    }

    /**
     * The same, for a server that does not serve as the login that migrates.
     *
     * @param servingLogin is granted the server role, where it does not have it yet
     */
    public static int migrate(DataSource owner, JdbcSettings settings, String servingLogin) {
        try {
            Flyway flyway = flyway(owner, settings, servingLogin);
            refuseNewer(flyway);
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new MigrationFailed("schema " + settings.schema() + " cannot be migrated: " + e.getMessage(), e);
        }
    }

    private static Flyway flyway(DataSource owner, JdbcSettings settings, String servingLogin) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .schemas(settings.schema())
                .defaultSchema(settings.schema())
                .locations("classpath:db/ats/migration", "classpath:db/ats/search")
                .placeholders(Map.of("server_role", settings.role(), "serving_login", servingLogin.replace("'", "''")))
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load();
    }

    private static void refuseNewer(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS
                        || applied.getState() == MigrationState.FUTURE_FAILED)
                .map(MigrationInfo::getVersion)
                .findAny()
                .ifPresent(version -> {
                    throw new SchemaTooNew(version.getVersion());
                });
    }
}
