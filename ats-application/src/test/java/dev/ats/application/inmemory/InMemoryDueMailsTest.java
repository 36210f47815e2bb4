package dev.ats.application.inmemory;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.DueMailsContract;

class InMemoryDueMailsTest extends DueMailsContract {

    @Override
    protected AtsTestKit kit() {
        return AtsTestKit.inMemory();
    }
}
