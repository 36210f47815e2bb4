package dev.ats.adapter.jdbc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.domain.organizations.Slug;
import java.util.List;
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
    void giveEveryOrganizationThatThereWasASlugOfItsOwn() {
        String text = MigrationFiles.all().stream()
                .filter(file -> file.name().startsWith("V14__"))
                .map(MigrationFiles::text)
                .findFirst()
                .orElseThrow();
        int begin = text.indexOf("with made as");
        String update = text.substring(begin, text.indexOf(';', begin));

        List<String> slugs = Jdbi.create(database.owner().unpooled()).withHandle(handle -> {
            handle.execute("set search_path = ats");
            handle.execute("""
                    insert into organizations (id, name, name_key, kind, created_at, version)
                    select cast(lpad(cast(n as text), 32, '0') as uuid), name, name, 'employer', now(), 1
                    from unnest(array['acme inc.', 'acme, inc', '  -- ', 'ovens & söhne', repeat('ab ', 40)])
                      with ordinality as one(name, n)""");
            handle.execute(update);
            return handle.select("select slug from organizations order by id")
                    .mapTo(String.class)
                    .list();
        });

        assertThat(slugs)
                .startsWith("acme-inc", "acme-inc-000000000002", "o-000000000003", "ovens-s-hne")
                .allSatisfy(slug -> assertThat(new Slug(slug)).hasToString(slug));
    }

    @Test
    void eachSayTheirWayBack() {
        assertThat(MigrationFiles.all())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(file.text()).as(file.name()).startsWith("--").contains("-- Way back: "));
    }
}
