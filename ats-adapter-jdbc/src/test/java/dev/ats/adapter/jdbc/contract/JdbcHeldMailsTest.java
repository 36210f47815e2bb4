package dev.ats.adapter.jdbc.contract;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.HeldMailsContract;
import org.junit.jupiter.api.AutoClose;

class JdbcHeldMailsTest extends HeldMailsContract {

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    @Override
    protected AtsTestKit kit() {
        return DATABASE.kit();
    }
}
