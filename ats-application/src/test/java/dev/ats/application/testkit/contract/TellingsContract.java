package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.application.kernel.Conflict;
import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.shared.Change;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A telling is written once for its event and listener, changed by whoever has seen it as it is, and goes when heard. */
public abstract class TellingsContract extends PortContract {
    private final UUID event = UUID.randomUUID();
    private final ListenerName listener = new ListenerName("l-" + UUID.randomUUID());

    @Test
    void knowsWhoIsRegisteredOnceAndForAll() {
        World world = newWorld();
        world.save(() -> ports().tellings().registered(listener, World.moment().at()));
        world.save(() -> ports().tellings().registered(listener, World.moment().at()));

        assertThat(newWorld().read(() -> ports().tellings().listeners())).contains(listener);
    }

    @Test
    void givesBackWhatWasWritten() {
        World world = newWorld();
        Telling telling = addressed(world);

        assertThat(found(world).orElseThrow().state()).isEqualTo(telling.state());
    }

    @Test
    void givesBackWhatBecameOfATry() {
        World world = newWorld();
        addressed(world);
        Change<Telling> tried = found(world).orElseThrow().tried(Hearing.TIMEOUT, World.moment());
        world.save(() -> ports().tellings().saving(tried));

        assertThat(found(world).orElseThrow().state()).isEqualTo(tried.next().state());
    }

    @Test
    void keepsNothingOfWhatWasHeard() {
        World world = newWorld();
        Telling telling = addressed(world);
        world.save(() -> ports().tellings().saving(telling.tried(Hearing.HEARD, World.moment())));

        assertThat(found(world)).isEmpty();
    }

    @Test
    void leavesATellingAsItIsThatIsWrittenAgain() {
        World world = newWorld();
        Change<Telling> tried = addressed(world).tried(Hearing.THREW, World.moment());
        world.save(() -> ports().tellings().saving(tried));

        addressed(world);

        assertThat(found(world).orElseThrow().state()).isEqualTo(tried.next().state());
    }

    @Test
    void refusesAStaleChange() {
        World world = newWorld();
        Telling telling = addressed(world);
        world.save(() -> ports().tellings().saving(telling.tried(Hearing.THREW, World.moment())));

        for (Hearing hearing : Hearing.values()) {
            assertConflict(
                    Conflict.Kind.STALE,
                    () -> world.save(() -> ports().tellings().saving(telling.tried(hearing, World.moment()))));
        }
    }

    @Test
    void forgetsAListenerWithAllItHasNotHeard() {
        World world = newWorld();
        addressed(world);
        world.save(() -> ports().tellings().forgotten(listener));

        assertThat(world.read(() -> ports().tellings().listeners())).doesNotContain(listener);
        assertThat(found(world)).isEmpty();
    }

    @Test
    void writesNothingForAListenerThatWasForgottenMeanwhile() {
        World world = newWorld();
        Change<Telling> telling = Telling.address(world.organization(), event, listener, World.moment());
        world.save(() -> ports().tellings().saving(telling));

        assertThat(found(world)).isEmpty();
    }

    @Test
    void writesNothingThatIsNotCommitted() {
        World world = newWorld();
        register(world);
        world.inside(unit ->
                ports().tellings().saving(Telling.address(world.organization(), event, listener, World.moment())));

        assertThat(found(world)).isEmpty();
    }

    @Test
    void worksOnlyInsideAUnitOfWork() {
        assertThatIllegalStateException().isThrownBy(() -> ports().tellings().listeners());
        assertThatIllegalStateException().isThrownBy(() -> ports().tellings().find(listener, event));
    }

    private Optional<Telling> found(World world) {
        return world.read(() -> ports().tellings().find(listener, event));
    }

    private Telling addressed(World world) {
        register(world);
        Change<Telling> change = Telling.address(world.organization(), event, listener, World.moment());
        world.save(() -> ports().tellings().saving(change));
        return change.next();
    }

    private void register(World world) {
        world.save(() -> ports().tellings().registered(listener, World.moment().at()));
    }
}
