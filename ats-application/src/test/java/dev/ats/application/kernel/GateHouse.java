package dev.ats.application.kernel;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingIds;
import dev.ats.application.testkit.InMemoryPorts;
import dev.ats.application.testkit.SettableClock;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Facts;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A gate of its own with one handler behind it, on in-memory ports that can be made to stumble. */
final class GateHouse {
    static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    final NotingObserver observer = new NotingObserver();
    final StumblingUnitsOfWork units;
    private final InMemoryPorts memory;
    private final KernelPorts ports;

    GateHouse() {
        memory = InMemoryPorts.of(new SettableClock(NOON), new CountingIds(), Observer.NONE);
        KernelPorts sound = memory.ports().kernel();
        units = new StumblingUnitsOfWork(sound.units());
        ports = new KernelPorts(
                units, sound.journal(), sound.outbox(), sound.replies(), sound.clock(), sound.ids(), observer);
    }

    Gate gate(Reaction<?, ?>... reactions) {
        return new Gate(ports, Reactions.of(reactions));
    }

    /** A handler that is permitted everything in Acme. */
    PokeHandler handler(Function<Moment, Decision<String>> decision) {
        return new PokeHandler(Facts.collectionOf(ACME), this::refuseToBeInside, decision);
    }

    /** @throws IllegalStateException outside of a unit of work */
    void refuseToBeOutside() {
        memory.ports().jobs().find(new JobId(new UUID(0, 0)));
    }

    private void refuseToBeInside() {
        try {
            refuseToBeOutside();
        } catch (IllegalStateException outside) {
            return;
        }
        throw new AssertionError("inside a unit of work");
    }

    Answer<String> run(PokeHandler handler, Reaction<?, ?>... reactions) {
        return run(handler, Poke.in(Home.of(ACME)), RequestKey.NONE, reactions);
    }

    Answer<String> run(PokeHandler handler, Poke poke, RequestKey key, Reaction<?, ?>... reactions) {
        return gate(reactions)
                .useCase(handler)
                .answer(new Call<>(AtsTestKit.STAGE_HAND, poke, key, "request-1", GateHouse::reply));
    }

    static StoredReply reply(String result) {
        return new StoredReply(200, Map.of(), result.getBytes(StandardCharsets.UTF_8));
    }

    List<Inspection.Entry> journal() {
        return memory.inspection().journal(ACME);
    }

    List<Inspection.Told> outbox() {
        return memory.inspection().outbox(ACME);
    }

    static String codeOf(Answer<?> answer) {
        return answer.fold(result -> "done", reply -> "replayed", refusal -> refusal.code());
    }
}
