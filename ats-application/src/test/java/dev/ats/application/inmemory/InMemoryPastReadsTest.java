package dev.ats.application.inmemory;

import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Observer;
import dev.ats.application.testkit.CountingIds;
import dev.ats.application.testkit.InMemoryPorts;
import dev.ats.application.testkit.SettableClock;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.application.testkit.contract.PastReadsContract;
import java.time.Instant;

class InMemoryPastReadsTest extends PastReadsContract {
    private final InMemoryPorts memory =
            InMemoryPorts.of(new SettableClock(Instant.EPOCH), new CountingIds(), Observer.NONE);

    @Override
    protected AtsPorts ports() {
        return memory.ports();
    }

    @Override
    protected Inspection inspection() {
        return memory.inspection();
    }
}
