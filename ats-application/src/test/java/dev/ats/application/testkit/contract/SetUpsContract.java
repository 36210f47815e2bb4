package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.registration.SetUps;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** There is one set-up, held by whoever looks at it; the store of this contract is nobody else's meanwhile. */
public abstract class SetUpsContract extends PortContract {

    @Test
    void isOneThingThatIsHeldUntilTheUnitOfWorkEnds() throws Exception {
        World world = newWorld();
        SetUps.State made =
                new SetUps.State(newSecret().digest(), World.moment().at(), null, next(world));
        save(world, made);
        assertThat(find(world)).isEqualTo(made);
        SetUps.State done =
                new SetUps.State(made.digest(), made.madeAt(), World.moment().at(), made.version() + 1);

        FutureTask<SetUps.State> other = world.inside(OrganizationId.INSTALLATION, unit -> {
            ports().beginnings().find();
            FutureTask<SetUps.State> waiting = waitingElsewhere(() -> find(world));
            unit.commit(List.of(ports().beginnings().saving(done)));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(done);
        assertConflict(Conflict.Kind.STALE, () -> save(world, done));
    }

    private int next(World world) {
        return world.inside(OrganizationId.INSTALLATION, unit -> ports().beginnings()
                                .find())
                        .map(SetUps.State::version)
                        .orElse(0)
                + 1;
    }

    private SetUps.State find(World world) {
        return world.inside(
                OrganizationId.INSTALLATION, unit -> ports().beginnings().find().orElseThrow());
    }

    private void save(World world, SetUps.State state) {
        world.save(OrganizationId.INSTALLATION, () -> ports().beginnings().saving(state));
    }
}
