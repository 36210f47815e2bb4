package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.application.pipeline.bulk.Bulks;
import dev.ats.application.pipeline.bulk.FindBulk;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Rule;
import dev.ats.domain.shared.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Bulks are read as they were started, and each item ends once. */
public abstract class BulksContract extends PortContract {
    private static final Instant LATER = Instant.parse("2026-01-01T09:00:00Z");
    private static final BulkTask MOVE = BulkTask.move(new Stage("screening"), new Line("Strong \u2713 letter."));
    private static final ItemResult MOVED = ItemResult.moved(new Stage("applied"), new Stage("screening"), 2);
    private static final Rule NO = new Rule(Rule.Kind.BROKEN_RULE, "no", "No.");

    @Test
    void readsABulkAsItWasStarted() {
        World world = newWorld();
        for (BulkTask task : List.of(MOVE, BulkTask.reject(new Line("Filled.")), BulkTask.tag(new Tag("later")))) {
            Bulk bulk = start(world, task, 3);

            BulkView view = view(world, bulk);

            assertThat(view).usingRecursiveComparison().isEqualTo(BulkView.of(bulk, task));
            assertThat(view.isDone()).isFalse();
        }
    }

    @Test
    void keepsTheOrderOfTheApplications() {
        World world = newWorld();
        Bulk bulk = start(world, MOVE, 50);

        assertThat(view(world, bulk).items())
                .extracting(BulkView.Item::application)
                .isEqualTo(bulk.state().applications());
        assertThat(find(world, bulk).bulk().state()).isEqualTo(bulk.state());
    }

    @Test
    void endsItemsAsTheyWereEnded() {
        World world = newWorld();
        Bulk bulk = start(world, MOVE, 4);
        ItemResult refused = ItemResult.refused(NO.broken(
                "blocked_by", List.of(Map.of("guard", "opening_left", "detail", "No opening of this job is left."))));
        end(world, bulk, 0, MOVED);
        end(world, bulk, 1, refused);
        end(world, bulk, 2, ItemResult.TAGGED);

        assertThat(view(world, bulk).items())
                .extracting(BulkView.Item::result)
                .containsExactly(MOVED, refused, ItemResult.TAGGED, ItemResult.PENDING);
        assertThat(world.read(() -> ports().bulks().item(bulk.state().id(), 1))).contains(refused);
        assertThat(world.read(() -> ports().bulks().item(bulk.state().id(), 4))).isEmpty();
        assertThat(find(world, bulk).pending()).isEqualTo(1);
        assertThat(view(world, bulk).count(ItemResult.Outcome.DONE)).isEqualTo(2);
    }

    @Test
    void endsAnItemOnce() {
        World world = newWorld();
        Bulk bulk = start(world, MOVE, 2);
        end(world, bulk, 0, MOVED);

        assertConflict(Conflict.Kind.LOST_CREATION, () -> end(world, bulk, 0, MOVED));
        assertConflict(Conflict.Kind.LOST_CREATION, () -> end(world, bulk, 0, ItemResult.refused(NO.broken())));
        assertThat(view(world, bulk).items().get(0).result()).isEqualTo(MOVED);
    }

    @Test
    void keepsNoResultOfWhatWasNotCommitted() {
        World world = newWorld();
        Bulk bulk = start(world, MOVE, 1);
        BulkId id = bulk.state().id();
        end(world, bulk, 0, MOVED);
        Bulk other = start(world, MOVE, 1);

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().bulks().ending(other.state().id(), 0, MOVED), () -> ports().bulks()
                        .ending(id, 0, MOVED)));

        assertThat(find(world, other).pending()).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAnotherOrganization() {
        World world = newWorld();
        Bulk bulk = start(world, MOVE, 1);
        World elsewhere = newWorld();

        assertThat(elsewhere.read(() -> ports().bulks().find(bulk.state().id())))
                .isEmpty();
        assertThat(elsewhere.read(() -> ports().bulks().item(bulk.state().id(), 0)))
                .isEmpty();
        assertThat(ats().pipeline()
                        .bulks()
                        .find()
                        .ask(
                                World.ACTOR,
                                new FindBulk(
                                        elsewhere.organization(), bulk.state().id()))
                        .<String>fold(view -> "seen", refusal -> refusal.code()))
                .isEqualTo("not_found");
        assertConflict(Conflict.Kind.LOST_CREATION, () -> end(elsewhere, bulk, 0, MOVED));
    }

    @Test
    void worksOnlyInsideAUnitOfWork() {
        BulkId nowhere = new BulkId(UUID.randomUUID());

        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> ports().bulks().find(nowhere));
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> ports().bulks().item(nowhere, 0));
    }

    private Bulk start(World world, BulkTask task, int applications) {
        List<ApplicationId> ids = IntStream.range(0, applications)
                .mapToObj(n -> new ApplicationId(UUID.randomUUID()))
                .toList();
        Change<Bulk> started = Bulk.start(world.organization(), task, ids, world.member("recruiter"), World.moment());
        world.save(() -> ports().bulks().starting(started, task, LATER));
        return started.next();
    }

    private void end(World world, Bulk bulk, int position, ItemResult result) {
        world.save(() -> ports().bulks().ending(bulk.state().id(), position, result));
    }

    private Bulks.Begun find(World world, Bulk bulk) {
        return world.read(() -> ports().bulks().find(bulk.state().id())).orElseThrow();
    }

    private BulkView view(World world, Bulk bulk) {
        return ats().pipeline()
                .bulks()
                .find()
                .ask(
                        World.ACTOR,
                        new FindBulk(world.organization(), bulk.state().id()))
                .fold(view -> view, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private Ats ats() {
        return AtsAssembly.of(ports());
    }
}
