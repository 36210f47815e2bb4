package dev.ats.adapter.jdbc.contract;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.ForeseenBulksContract;
import org.junit.jupiter.api.AutoClose;

class JdbcForeseenBulksTest extends ForeseenBulksContract {

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    @Override
    protected AtsTestKit kit() {
        return database.kit();
    }
}
