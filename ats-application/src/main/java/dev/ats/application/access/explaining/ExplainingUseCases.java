package dev.ats.application.access.explaining;

import dev.ats.application.access.Identities;
import dev.ats.application.access.Roles;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;

/** What can be asked about who may do what. */
public record ExplainingUseCases(Ask<Explain, Explanation> explain) {

    /** Its use cases, behind the gate. */
    public static ExplainingUseCases of(Gate gate, Things things, Identities identities, Roles roles) {
        return new ExplainingUseCases(gate.question(new ExplainHandler(things, identities, roles)));
    }
}
