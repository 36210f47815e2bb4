package dev.ats.application.access.purging;

import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import java.time.Instant;

/** What the product does to keep its tables small. */
public record PurgingUseCases(UseCase<Purge, Instant> purge) {

    /** Its use cases, behind the gate. */
    public static PurgingUseCases of(Gate gate, Leftovers leftovers) {
        return new PurgingUseCases(gate.useCase(new PurgeHandler(leftovers)));
    }
}
