package dev.ats.adapter.jdbc.search;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.CacheSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.cfg.ValidationSettings;

/**
 * Boots Hibernate for reading: without a connection, without caches, without looking for anything on the class path; and
 * it logs no statement's failure, because whoever asked is told, and messages of the database quote values.
 */
public final class HibernateBoot {

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            entry(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL"),
            entry(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, "15"),
            entry(JdbcSettings.ALLOW_METADATA_ON_BOOT, "false"),
            entry(JdbcSettings.CONNECTION_PROVIDER, new NoConnections()),
            entry(JdbcSettings.LOG_JDBC_ERRORS, "false"),
            entry(JdbcSettings.LOG_JDBC_WARNINGS, "false"),
            entry(CacheSettings.USE_SECOND_LEVEL_CACHE, "false"),
            entry(MappingSettings.XML_MAPPING_ENABLED, "false"),
            entry(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE"),
            entry(ValidationSettings.JAKARTA_VALIDATION_MODE, "none"),
            entry(QuerySettings.IMMUTABLE_ENTITY_UPDATE_QUERY_HANDLING_MODE, "exception"));

    private HibernateBoot() {}

    /** The factory of sessions over these entities. */
    public static SessionFactory of(List<Class<?>> entities) {
        StandardServiceRegistry services =
                new StandardServiceRegistryBuilder().applySettings(SETTINGS).build();
        boolean done = false;
        try {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClass);
            Metadata metadata = sources.buildMetadata();
            SessionFactory factory = metadata.buildSessionFactory();
            done = true;
            return factory;
        } finally {
            if (!done) {
                StandardServiceRegistryBuilder.destroy(services);
            }
        }
    }
}
