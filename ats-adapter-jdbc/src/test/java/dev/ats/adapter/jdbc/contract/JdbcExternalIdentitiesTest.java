package dev.ats.adapter.jdbc.contract;

import dev.ats.application.AtsPorts;
import dev.ats.application.testkit.contract.ExternalIdentitiesContract;
import dev.ats.application.testkit.contract.Inspection;

class JdbcExternalIdentitiesTest extends ExternalIdentitiesContract {

    @Override
    protected AtsPorts ports() {
        return SharedDatabase.PORTS;
    }

    @Override
    protected Inspection inspection() {
        return SharedDatabase.INSPECTION;
    }
}
