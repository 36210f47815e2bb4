package dev.ats.adapter.jdbc.contract;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.BreachesContract;
import org.junit.jupiter.api.AutoClose;

class JdbcBreachesTest extends BreachesContract {

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    @Override
    protected AtsTestKit kit() {
        return DATABASE.kit();
    }
}
