package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.access.keys.ListSigningKeys;
import dev.ats.application.access.keys.SigningKey;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is kept of a key is what is loaded, newest first, for the product itself and nobody else. */
public abstract class NewSigningKeysContract extends PortContract {

    @Test
    void keepsKeysNewestFirst() {
        World world = newWorld();
        SigningKey older = key();
        SigningKey newer = key();
        save(world, newer);
        save(world, older);

        List<SigningKey> all = AtsAssembly.of(ports())
                .access()
                .keys()
                .list()
                .ask(World.ACTOR, new ListSigningKeys())
                .fold(Function.identity(), refusal -> {
                    throw new AssertionError(refusal);
                });

        assertThat(all).containsSubsequence(newer, older);
    }

    @Test
    void refusesAKeyItHas() {
        World world = newWorld();
        SigningKey key = key();
        save(world, key);

        assertConflict(Conflict.Kind.LOST_CREATION, () -> save(world, key));
    }

    private static SigningKey key() {
        return new SigningKey(
                UUID.randomUUID(),
                "{\"kty\":\"OKP\"}",
                "d3JhcHBlZA",
                World.moment().at());
    }

    private void save(World world, SigningKey key) {
        world.save(OrganizationId.INSTALLATION, () -> ports().newSigningKeys().saving(key));
    }
}
