package dev.ats.adapter.jdbc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.SettableClock;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.application.testkit.contract.LeftoversContract;
import dev.ats.domain.shared.OrganizationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class JdbcLeftoversTest extends LeftoversContract {

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T09:00:00Z"));
    private final AtsPorts ports = database.ports(clock, AtsDatabase.ids());

    @Override
    protected AtsPorts ports() {
        return ports;
    }

    @Override
    protected Inspection inspection() {
        return database.inspection();
    }

    @Test
    void waitsForNobodyWhoHoldsARow() throws SQLException {
        AtsTestKit kit = AtsTestKit.on(ports, clock, database.inspection());
        owner().useHandle(handle -> handle.execute("""
                insert into ats.sign_in_delays (subject, failures, last_failed_at, open_again_at)
                select 'a:' || n, 1, timestamptz '2025-01-01', timestamptz '2025-01-01' from generate_series(1, 3) n"""));
        try (Connection holder = database.owner().unpooled().getConnection();
                Statement hold = holder.createStatement()) {
            holder.setAutoCommit(false);
            hold.execute("select from ats.sign_in_delays where subject = 'a:2' for update");

            kit.rounds().purge();

            assertThat(delays()).isEqualTo(1);
            holder.rollback();
        }
        kit.rounds().purge();

        assertThat(delays()).isZero();
    }

    @Test
    void noOrganizationTakesAwayTheRepliesOfOthers() {
        owner().useHandle(handle -> handle.execute("""
                insert into ats.idempotent_replies (organization_id, scope, key, request_hash, status, headers, body, at)
                values (gen_random_uuid(), 'account', 'key', 'hash', 200, '{}', '', timestamptz '2025-01-01')"""));

        assertThat(forgottenIn(UUID.randomUUID().toString())).isZero();
        assertThat(forgottenIn("")).isZero();
        assertThat(forgottenIn(OrganizationId.INSTALLATION.toString())).isEqualTo(1);
    }

    /** As the login that serves, having entered that organization. */
    private long forgottenIn(String organization) {
        return Jdbi.create(database.server().unpooled()).inTransaction(server -> {
            server.execute("set local role ats_server");
            server.select("select set_config('ats.organization', ?, true)", organization)
                    .mapTo(String.class)
                    .one();
            return server.select("select ats.forget_replies(timestamptz '2026-01-01', 10)")
                    .mapTo(Long.class)
                    .one();
        });
    }

    private long delays() {
        return owner().withHandle(handle -> handle.createQuery("select count(*) from ats.sign_in_delays")
                .mapTo(Long.class)
                .one());
    }

    private Jdbi owner() {
        return Jdbi.create(database.owner().unpooled());
    }
}
