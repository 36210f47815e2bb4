package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.domain.shared.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A key is held by one unit of work at a time, and the reply stored under it is found again, once and for all. */
public abstract class RepliesContract extends PortContract {

    @Test
    void findsNothingUnderANewKey() {
        Opened opened = opened(newWorld().organization(), newKey());

        assertThat(opened.keyState()).isEqualTo(Opened.KeyState.HELD);
        assertThat(opened.earlier()).isNull();
    }

    @Test
    void findsTheStoredReplyAgain() {
        World world = newWorld();
        RequestKey key = newKey();

        store(world, key, reply("{\"id\": \"\u00e9\"}"));

        Opened.Earlier earlier = opened(world.organization(), key).earlier();
        assertThat(earlier.requestHash()).isEqualTo(key.requestHash());
        assertThat(earlier.reply().status()).isEqualTo(201);
        assertThat(earlier.reply().headers()).isEqualTo(Map.of("ETag", "\"1\"", "Location", "/api/v1/things/1"));
        assertThat(new String(earlier.reply().body(), StandardCharsets.UTF_8)).isEqualTo("{\"id\": \"\u00e9\"}");
    }

    @Test
    void tellsTheHashOfTheFirstRequestWhateverTheSecondOneIs() {
        World world = newWorld();
        RequestKey key = newKey();
        store(world, key, reply("{}"));

        RequestKey another = new RequestKey(key.scope(), key.value(), "another hash");

        assertThat(opened(world.organization(), another).earlier().requestHash())
                .isEqualTo(key.requestHash());
    }

    @Test
    void keepsScopesApart() {
        World world = newWorld();
        RequestKey key = newKey();
        store(world, key, reply("{}"));

        RequestKey elsewhere = new RequestKey("another " + key.scope(), key.value(), key.requestHash());

        assertThat(opened(world.organization(), elsewhere).earlier()).isNull();
    }

    @Test
    void showsItToNoOtherOrganization() {
        RequestKey key = newKey();
        store(newWorld(), key, reply("{}"));

        assertThat(opened(newWorld().organization(), key).earlier()).isNull();
    }

    @Test
    void keepsTheReplyOfTheInstallationToo() {
        RequestKey key = newKey();
        World world = newWorld();
        world.save(OrganizationId.INSTALLATION, () -> ports().kernel()
                .replies()
                .saving(
                        OrganizationId.INSTALLATION,
                        key,
                        reply("{}"),
                        World.moment().at()));

        assertThat(opened(OrganizationId.INSTALLATION, key).earlier()).isNotNull();
    }

    @Test
    void refusesASecondReplyUnderTheSameKey() {
        World world = newWorld();
        RequestKey key = newKey();
        store(world, key, reply("first"));

        assertConflict(Conflict.Kind.LOST_CREATION, () -> store(world, key, reply("second")));

        assertThat(opened(world.organization(), key).earlier().reply().body())
                .asString()
                .isEqualTo("first");
    }

    @Test
    void handsOutNoAliases() {
        World world = newWorld();
        RequestKey key = newKey();
        byte[] bytes = "mine".getBytes(StandardCharsets.UTF_8);
        store(world, key, new StoredReply(200, Map.of(), bytes));

        bytes[0] = 'X';
        opened(world.organization(), key).earlier().reply().body()[1] = 'X';

        assertThat(opened(world.organization(), key).earlier().reply().body())
                .asString()
                .isEqualTo("mine");
    }

    @Test
    void holdsTheKeyAgainstOthersUntilTheUnitOfWorkEnds() {
        World world = newWorld();
        RequestKey key = newKey();

        Opened meanwhile = inside(world.organization(), key, unit -> {
            assertThat(unit.opened().keyState()).isEqualTo(Opened.KeyState.HELD);
            return get(() -> opened(world.organization(), key));
        });

        assertThat(meanwhile.keyState()).isEqualTo(Opened.KeyState.IN_FLIGHT);
        assertThat(opened(world.organization(), key).keyState()).isEqualTo(Opened.KeyState.HELD);
    }

    @Test
    void holdsNoOtherKeyWithIt() {
        World world = newWorld();

        Opened meanwhile = inside(world.organization(), newKey(), unit -> {
            unit.opened();
            return get(() -> opened(world.organization(), newKey()));
        });

        assertThat(meanwhile.keyState()).isEqualTo(Opened.KeyState.HELD);
    }

    @Test
    void neverHoldsACallWithoutAKey() {
        World world = newWorld();

        Opened meanwhile = inside(world.organization(), RequestKey.NONE, unit -> {
            unit.opened();
            return get(() -> opened(world.organization(), RequestKey.NONE));
        });

        assertThat(meanwhile.keyState()).isEqualTo(Opened.KeyState.HELD);
    }

    private void store(World world, RequestKey key, StoredReply reply) {
        world.save(() -> ports().kernel()
                .replies()
                .saving(world.organization(), key, reply, World.moment().at()));
    }

    private Opened opened(OrganizationId organization, RequestKey key) {
        return inside(organization, key, unit -> unit.opened());
    }

    private <T> T inside(OrganizationId organization, RequestKey key, Function<UnitOfWork, T> work) {
        return ports().kernel().units().inside(new Opening(Home.of(organization), World.ACTOR, key, false), work);
    }

    private static <T> T get(Supplier<T> work) {
        try {
            return elsewhere(work::get).get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static RequestKey newKey() {
        return new RequestKey("account " + UUID.randomUUID(), "key " + UUID.randomUUID(), "hash");
    }

    private static StoredReply reply(String body) {
        return new StoredReply(
                201, Map.of("ETag", "\"1\"", "Location", "/api/v1/things/1"), body.getBytes(StandardCharsets.UTF_8));
    }
}
