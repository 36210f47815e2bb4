package dev.ats.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the benchmark fills in is true; and whatever is not makes a run worth nothing. */
class InvariantsTest {

    private static AtsDatabase database;
    private static Ledger ledger;

    @BeforeAll
    static void settle() {
        database = AtsDatabase.create();
        ConnectionSettings owner = database.owner();
        ledger = Ledger.of(owner.url(), owner.user(), owner.password());
        People.settle(ledger);
    }

    @AfterAll
    static void leave() {
        ledger.close();
        database.close();
    }

    @BeforeEach
    void fill() {
        ledger.run("fill.sql", Map.of("bench.applications", "200"));
    }

    @Test
    void holdForWhatIsFilledIn() {
        assertThatCode(() -> ledger.requireTruth("filling")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delete from ats.application_remarks; delete from ats.application_history h where sequence > 1 and sequence = (select version from ats.applications a where a.id = h.application_id) | applications whose state is not the end of a history without gaps
            update ats.application_history set from_stage = 'offer' where sequence = 2 | steps that do not begin where the one before ended
            update ats.application_history set to_stage = 'offer' where sequence = 1 | steps that the pipeline does not know
            delete from ats.outbox where type = 'application_moved' | steps without exactly one event
            insert into ats.outbox select organization_id, gen_random_uuid(), type, event, by, at from ats.outbox where type = 'application_moved' limit 1 | 1 steps without exactly one event
            update ats.audit_entries set facts = '[]' where action = 'application.move' | steps without exactly one entry in the journal
            insert into ats.outbox select organization_id, gen_random_uuid(), type, json_build_object('application', event ->> 'application', 'sequence', 9), by, at from ats.outbox limit 1 | 1 events of steps that never were
            update ats.job_openings set filled = filled + 1 where job_id = (select min(cast(job_id as text)) from ats.job_openings)::uuid | 1 jobs whose filled openings are not their hires
            update ats.stage_counts set n = n + 1 where (job_id, stage, slot) = (select job_id, stage, slot from ats.stage_counts limit 1) | 1 stages whose count is not true
            delete from ats.mails | events that nobody will be told of
            update ats.mails set status = 'queued', sent_at = null | mails whose place in the queue is not true
            """)
    void breakWhen(String sql, String complaint) {
        ledger.execute(sql);

        assertThatExceptionOfType(BenchFailed.class)
                .isThrownBy(() -> ledger.requireTruth("moves"))
                .withMessageStartingWith("this run is worth nothing: after moves there are ")
                .withMessageContaining(complaint);
    }
}
