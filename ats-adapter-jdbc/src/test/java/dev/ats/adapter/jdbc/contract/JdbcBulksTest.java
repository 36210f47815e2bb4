package dev.ats.adapter.jdbc.contract;

import dev.ats.application.AtsPorts;
import dev.ats.application.testkit.contract.BulksContract;
import dev.ats.application.testkit.contract.Inspection;

class JdbcBulksTest extends BulksContract {

    @Override
    protected AtsPorts ports() {
        return SharedDatabase.PORTS;
    }

    @Override
    protected Inspection inspection() {
        return SharedDatabase.INSPECTION;
    }
}
