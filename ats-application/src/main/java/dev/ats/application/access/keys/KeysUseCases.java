package dev.ats.application.access.keys;

import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.UseCase;
import java.util.List;

/** What can be done with the keys that sign access tokens. */
public record KeysUseCases(UseCase<AddSigningKey, SigningKey> add, Ask<ListSigningKeys, List<SigningKey>> list) {}
