package dev.ats.application.inmemory;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.HeldMailsContract;

class InMemoryHeldMailsTest extends HeldMailsContract {

    @Override
    protected AtsTestKit kit() {
        return AtsTestKit.inMemory();
    }
}
