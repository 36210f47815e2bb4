package dev.ats.adapter.jdbc.contract;

import dev.ats.application.AtsPorts;
import dev.ats.application.testkit.contract.AllSettingsContract;
import dev.ats.application.testkit.contract.Inspection;

class JdbcAllSettingsTest extends AllSettingsContract {

    @Override
    protected AtsPorts ports() {
        return SharedDatabase.PORTS;
    }

    @Override
    protected Inspection inspection() {
        return SharedDatabase.INSPECTION;
    }
}
