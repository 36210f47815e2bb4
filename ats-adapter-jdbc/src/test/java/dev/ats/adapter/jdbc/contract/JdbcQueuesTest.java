package dev.ats.adapter.jdbc.contract;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.application.testkit.contract.QueuesContract;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;

class JdbcQueuesTest extends QueuesContract {

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    private final AtsPorts ports = database.ports(() -> Instant.EPOCH, AtsDatabase.ids());

    @Override
    protected AtsPorts ports() {
        return ports;
    }

    @Override
    protected Inspection inspection() {
        return database.inspection();
    }
}
