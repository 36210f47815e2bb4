package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.embedded.DataDirectory;
import dev.ats.adapter.jdbc.embedded.EmbeddedPostgres;
import dev.ats.adapter.jdbc.embedded.EmbeddedSettings;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/embedding.md promises to somebody who follows it. */
class DeskTest {

    @TempDir
    Path folder;

    @Test
    void aMoveAndANoteAreKeptTogetherOrNotAtAll() throws SQLException {
        // snippet: trial
        try (DataDirectory directory = DataDirectory.open(folder.resolve("data"), true);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, EmbeddedSettings.defaults())) {
            ConnectionSettings owner = new ConnectionSettings(
                    postgres.jdbcUrl(), postgres.owner().user(), postgres.owner().password());
            ConnectionSettings server = new ConnectionSettings(
                    postgres.jdbcUrl(), postgres.server().user(), postgres.server().password());
            try (Database pool = Database.open(server, 10);
                    Hiring hiring = new Hiring(pool.connections(), owner.unpooled(), server.user())) {
                moves(hiring, pool, owner);
            }
        }
        // end of snippet
    }

    private static void moves(Hiring hiring, Database pool, ConnectionSettings owner) throws SQLException {
        execute(owner, "create schema desk");
        execute(owner, "create table desk.notes (id uuid primary key, text varchar(255) not null)");
        execute(owner, "grant usage on schema desk to ats_server");
        execute(owner, "grant select, insert on desk.notes to ats_server");
        OrganizationId organization = new OrganizationId(UUID.randomUUID());
        AccountId rita = hiring.bring(UUID.randomUUID(), "Rita Recruiter", "rita@desk.example");
        hiring.found(organization, rita);
        Actor recruiter = hiring.join(organization, rita);
        ApplicationId pat = hiring.apply(hiring.open(recruiter, "Engineer"), new Email("pat@home.example"));

        // snippet: persistence
        PersistenceConfiguration persistence = new PersistenceConfiguration("desk")
                .managedClass(Note.class)
                .property("jakarta.persistence.nonJtaDataSource", pool.connections());
        // end of snippet
        try (EntityManagerFactory factory = persistence.createEntityManagerFactory()) {
            Desk desk = new Desk(factory, hiring);
            desk.phoned(recruiter, pat, "screening");
            assertThrows(IllegalArgumentException.class, () -> desk.phoned(recruiter, pat, "hired"));
        }

        assertEquals("screening", hiring.stageOf(recruiter, pat));
        assertEquals("phoned " + pat, asked(owner, "select string_agg(text, ', ') from desk.notes"));
    }

    private static void execute(ConnectionSettings owner, String sql) throws SQLException {
        try (Connection connection = owner.unpooled().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String asked(ConnectionSettings owner, String sql) throws SQLException {
        try (Connection connection = owner.unpooled().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
