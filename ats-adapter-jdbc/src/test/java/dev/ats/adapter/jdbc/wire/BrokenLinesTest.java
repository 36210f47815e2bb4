package dev.ats.adapter.jdbc.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Observer;
import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.OutcomeUnknown;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.Unavailable;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.contract.World;
import dev.ats.domain.jobs.Job;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The connection goes, at any point of a unit of work: what is said about it is true, and the next unit works. */
class BrokenLinesTest {

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private final Wiretap wiretap = new Wiretap(DATABASE.server());
    private final Database pool = Database.open(wiretap.tapped(DATABASE.server()), 1);
    private final AtsPorts ports = ports(pool.connections());
    private final World world = World.in(ports);

    @AfterEach
    void close() {
        pool.close();
        wiretap.close();
    }

    @Test
    void isUnavailableWhenTheBackendIsKilledBetweenTwoReads() {
        Job job = world.job(1);

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> world.inside(unit -> {
                    assertThat(ports.jobs().find(job.state().id())).isPresent();
                    killBackends();
                    return ports.jobs().find(job.state().id());
                }));

        assertThat(world.read(() -> ports.jobs().find(job.state().id()))).isPresent();
    }

    @Test
    void isUnknownWhenTheLineIsCutBeforeTheCommitIsConfirmedAndTheKeyTells() {
        RequestKey key = new RequestKey("account", "key " + UUID.randomUUID(), "hash");
        StoredReply reply = new StoredReply(201, Map.of(), new byte[] {7});

        assertThatExceptionOfType(OutcomeUnknown.class).isThrownBy(() -> inside(key, reply));

        Opened opened = Keys.opened(ports, world.organization(), key);
        assertThat(opened.earlier().reply().status()).isEqualTo(201);
    }

    @Test
    void isUnavailableWhileThereIsNoServer() {
        ConnectionSettings nowhere = new ConnectionSettings("jdbc:postgresql://127.0.0.1:1/ats", "nobody", "nothing");

        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> World.in(ports(nowhere.unpooled())));
    }

    private Object inside(RequestKey key, StoredReply reply) {
        return Keys.inside(ports, world.organization(), key, unit -> {
            unit.opened();
            wiretap.cutAtTheNextCommit();
            unit.commit(List.of(ports.kernel().replies().saving(world.organization(), key, reply, Instant.EPOCH)));
            return unit;
        });
    }

    private static void killBackends() {
        Jdbi.create(DATABASE.server().unpooled())
                .useHandle(handle -> handle.select("""
                        select pg_terminate_backend(pid, 5000) from pg_stat_activity
                        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()""").mapTo(Boolean.class).list());
    }

    private static AtsPorts ports(DataSource connections) {
        return JdbcPorts.of(
                connections,
                DATABASE.settings(),
                AtsDatabase.searches(),
                new FastPasswords(),
                new CountingSecrets(),
                new InMemoryMailer(),
                () -> Instant.EPOCH,
                AtsDatabase.ids(),
                Observer.NONE);
    }
}
