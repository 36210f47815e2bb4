package dev.ats.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Immutable;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The entities are what the migrations made. */
class AtsEntitiesTest {

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    @Test
    void areAsTheSchemaHasThem() {
        assertThatCode(() -> validate(AtsEntities.all())).doesNotThrowAnyException();
    }

    @Test
    void wouldBeCaughtWithAColumnThatIsNotThere() {
        assertThatThrownBy(() -> validate(withOne(Misnamed.class)))
                .isInstanceOf(SchemaManagementException.class)
                .hasMessageContaining("full_name");
    }

    @Test
    void wouldBeCaughtWithAColumnOfAnotherType() {
        assertThatThrownBy(() -> validate(withOne(Mistyped.class)))
                .isInstanceOf(SchemaManagementException.class)
                .hasMessageContaining("email_key");
    }

    @Test
    void areReadOnlyEveryOne() {
        assertThat(AtsEntities.all()).allSatisfy(entity -> {
            assertThat(entity.isAnnotationPresent(Immutable.class)).isTrue();
            assertThat(entity.getAnnotation(Entity.class).name()).startsWith("Ats");
            assertThat(entity.getAnnotation(Table.class).schema()).isEmpty();
        });
    }

    private static List<Class<?>> withOne(Class<?> wrong) {
        List<Class<?>> entities = new ArrayList<>(AtsEntities.all());
        entities.add(wrong);
        return entities;
    }

    private static void validate(List<Class<?>> entities) {
        PGSimpleDataSource owner = (PGSimpleDataSource) DATABASE.owner().unpooled();
        owner.setCurrentSchema(DATABASE.settings().schema());
        StandardServiceRegistry services = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, owner)
                .applySetting(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .build();
        try {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClass);
            try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
                assertThat(factory.isOpen()).isTrue();
            }
        } finally {
            StandardServiceRegistryBuilder.destroy(services);
        }
    }

    @Entity(name = "Misnamed")
    @Table(name = "candidates")
    static class Misnamed {
        @Id
        UUID id;

        @Column(name = "full_name")
        String name;
    }

    @Entity(name = "Mistyped")
    @Table(name = "candidates")
    static class Mistyped {
        @Id
        UUID id;

        @Column(name = "email_key")
        long email;
    }
}
