package dev.ats.application.access.machines;

import dev.ats.application.access.Roles;
import dev.ats.application.access.Secrets;
import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.machines.ApiKeyId;

/** What can be done with the keys of programs. */
public record MachinesUseCases(
        UseCase<MakeApiKey, MakeApiKey.Made> make,
        UseCase<RevokeApiKey, ApiKeyId> revoke,
        UseCase<UseApiKey, Actor.Machine> use,
        Ask<ListApiKeys, Page<ApiKeyView>> list) {

    /** Its use cases, behind the gate. */
    public static MachinesUseCases of(
            Gate gate, Clock clock, ApiKeys keys, ApiKeyReads reads, Members members, Roles roles, Secrets secrets) {
        return new MachinesUseCases(
                gate.useCase(new MakeApiKeyHandler(keys, members, roles, secrets, clock)),
                gate.useCase(new RevokeApiKeyHandler(keys)),
                gate.useCase(new UseApiKeyHandler(keys)),
                gate.question(new ListApiKeysHandler(reads)));
    }
}
