package dev.ats.application.inmemory;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.BreachesContract;

class InMemoryBreachesTest extends BreachesContract {

    @Override
    protected AtsTestKit kit() {
        return AtsTestKit.inMemory();
    }
}
