package dev.ats.application.access.explaining;

import dev.ats.application.access.Identities;
import dev.ats.application.access.Roles;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.domain.access.Facts;
import dev.ats.domain.shared.Ref;
import java.util.Optional;
import java.util.function.Function;

/** What can be asked about who may do what. */
public record ExplainingUseCases(Ask<Explain, Explanation> explain) {

    /**
     * Its use cases, behind the gate.
     *
     * @param things what the policy may know of a job or an application of the organization entered
     */
    public static ExplainingUseCases of(
            Gate gate, Function<Ref, Optional<Facts>> things, Identities identities, Roles roles) {
        return new ExplainingUseCases(gate.question(new ExplainHandler(things, identities, roles)));
    }
}
