package dev.ats.adapter.jdbc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    @Test
    void doNothingTheSecondTime() {
        assertThat(Migrations.migrate(database.owner().unpooled(), database.settings()))
                .isZero();
    }

    @Test
    void refuseASchemaThatANewerProgramHasMigrated() {
        Jdbi.create(database.owner().unpooled()).useHandle(handle -> handle.execute("""
                insert into ats.flyway_schema_history
                  (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (1000, '1000', 'from the future', 'SQL', 'V1000__from_the_future.sql', 1, 'x', 1, true)"""));

        assertThatExceptionOfType(SchemaTooNew.class)
                .isThrownBy(() -> Migrations.migrate(database.owner().unpooled(), database.settings()))
                .withMessageContaining("1000");
    }

    @Test
    void sayWhyTheyCannotBeDone() {
        assertThatExceptionOfType(MigrationFailed.class)
                .isThrownBy(() -> Migrations.migrate(
                        database.server().unpooled(), database.settings().withSchema("another")))
                .withMessageContaining("another")
                .withMessageContaining("permission denied");
    }

    @Test
    void keepSchemasOfOneDatabaseApart() {
        int applied = Migrations.migrate(
                database.owner().unpooled(), database.settings().withSchema("another"));

        assertThat(applied).isPositive();
    }

    @Test
    void eachSayTheirWayBack() {
        assertThat(MigrationFiles.all())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(file.text()).as(file.name()).startsWith("--").contains("-- Way back: "));
    }
}
