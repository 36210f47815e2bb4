package dev.ats.adapter.jdbc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.AtsOnPostgres;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.SettableClock;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.IdSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A host hears of a hire, with its own connections and as little code as it takes. */
class HostListenerTest {

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    @Test
    void aHostHearsOfAHire() {
        List<ApplicationId> payroll = new CopyOnWriteArrayList<>();
        SettableClock clock = new SettableClock(Instant.parse("2026-01-01T09:00:00Z"));
        DataSource connections = database.connections();
        JdbcSettings settings = database.settings();
        IdSource ids = AtsDatabase.ids();
        // snippet: listener
        Listener hires = Listener.named("payroll", happening -> {
            if (happening.event() instanceof ApplicationMoved moved && moved.entered() == StageKind.WON) {
                payroll.add(moved.application());
            }
        });
        AtsOnPostgres product = AtsOnPostgres.of(connections, clock, ids).withListeners(PunctualListeners.of(hires));
        AtsPorts ports = product.ports();
        Rounds rounds = Rounds.start(product.assemble(), ports, connections, settings);
        // end of snippet
        try (rounds) {
            AtsTestKit kit = AtsTestKit.on(ports, clock, database.inspection());
            Person rita = kit.organization("Acme").recruiter("rita");
            ApplicationId carl = kit.candidate("carl").appliesTo(rita.opens("Engineer"));
            rita.moves(carl, "screening", "interview", "offer", "hired");

            Eventually.within(Duration.ofSeconds(60), "payroll hears of it", () -> !payroll.isEmpty());
            assertThat(payroll).containsExactly(carl);
        }
    }
}
