package dev.ats.adapter.jdbc.contract;

import dev.ats.application.AtsPorts;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.application.testkit.contract.PastReadsContract;

class JdbcPastReadsTest extends PastReadsContract {

    @Override
    protected AtsPorts ports() {
        return SharedDatabase.PORTS;
    }

    @Override
    protected Inspection inspection() {
        return SharedDatabase.INSPECTION;
    }
}
