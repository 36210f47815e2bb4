package dev.ats.application.inmemory;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.ForeseenBulksContract;

class InMemoryForeseenBulksTest extends ForeseenBulksContract {

    @Override
    protected AtsTestKit kit() {
        return AtsTestKit.inMemory();
    }
}
