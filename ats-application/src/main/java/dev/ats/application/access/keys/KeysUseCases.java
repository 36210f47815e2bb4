package dev.ats.application.access.keys;

import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import java.util.List;

/** What can be done with the keys that sign access tokens. */
public record KeysUseCases(UseCase<AddSigningKey, SigningKey> add, Ask<ListSigningKeys, List<SigningKey>> list) {

    /** Its use cases, behind the gate. */
    public static KeysUseCases of(Gate gate, NewSigningKeys newKeys, SigningKeys keys) {
        return new KeysUseCases(
                gate.useCase(new AddSigningKeyHandler(newKeys)), gate.question(new ListSigningKeysHandler(keys)));
    }
}
