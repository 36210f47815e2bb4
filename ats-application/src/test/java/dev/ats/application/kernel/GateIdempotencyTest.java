package dev.ats.application.kernel;

import static dev.ats.application.kernel.GateHouse.ACME;
import static dev.ats.application.kernel.GateHouse.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.domain.shared.Rule;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateIdempotencyTest {
    private static final RequestKey KEY = new RequestKey("account", "key", "hash");

    private final GateHouse house = new GateHouse();
    private final AtomicInteger times = new AtomicInteger();
    private final PokeHandler handler = house.handler(moment -> {
        int nth = times.incrementAndGet();
        return Decision.accept("result " + nth, Telling.of(new Poke.Poked(nth)));
    });

    @Test
    void answersARepetitionAsTheFirstTime() {
        house.run(handler, poke(), KEY);

        Answer<String> again = house.run(handler, poke(), KEY);

        assertThat(again.<String>fold(
                        result -> result,
                        reply -> new String(reply.body(), StandardCharsets.UTF_8),
                        refusal -> refusal.code()))
                .isEqualTo("result 1");
        assertThat(codeOf(again)).isEqualTo("replayed");
        assertThat(times).hasValue(1);
        assertThat(house.journal()).hasSize(1);
        assertThat(house.outbox()).hasSize(1);
    }

    @Test
    void knowsNoResultOfARepetition() {
        house.run(handler, poke(), KEY);

        assertThatIllegalStateException()
                .isThrownBy(() -> house.run(handler, poke(), KEY).outcome());
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        house.run(handler, poke(), KEY);

        Answer<String> another = house.run(handler, poke(), new RequestKey("account", "key", "another hash"));

        assertThat(codeOf(another)).isEqualTo("idempotency_key_reused");
        assertThat(times).hasValue(1);
    }

    @Test
    void takesTheKeyOfSomebodyElseForAnother() {
        house.run(handler, poke(), KEY);

        assertThat(codeOf(house.run(handler, poke(), new RequestKey("another account", "key", "hash"))))
                .isEqualTo("done");
    }

    @Test
    void refusesARepetitionWhileTheFirstIsUnderWay() {
        Opening same = new Opening(Home.of(ACME), AtsTestKit.STAGE_HAND, KEY, false);

        Thread[] other = new Thread[1];
        String[] meanwhile = new String[1];
        house.units.inside(same, unit -> {
            unit.opened();
            other[0] = new Thread(() -> meanwhile[0] = codeOf(house.run(handler, poke(), KEY)));
            other[0].start();
            join(other[0]);
            return unit;
        });

        assertThat(meanwhile[0]).isEqualTo("request_in_flight");
        assertThat(times).hasValue(0);
        assertThat(codeOf(house.run(handler, poke(), KEY))).isEqualTo("done");
    }

    @Test
    void keepsNoRefusal() {
        Rule no = new Rule(Rule.Kind.BROKEN_RULE, "no", "No.");
        PokeHandler refusing = house.handler(moment -> Decision.refuse(no.broken()));
        PokeHandler recording =
                house.handler(moment -> Decision.refuseAndRecord(no.broken(), Telling.of(new Poke.Poked(0))));
        house.run(refusing, poke(), KEY);
        house.run(recording, poke(), KEY);

        assertThat(codeOf(house.run(handler, poke(), KEY))).isEqualTo("done");
    }

    @Test
    void doesItAgainWithoutAKey() {
        house.run(handler, poke(), RequestKey.NONE);
        house.run(handler, poke(), RequestKey.NONE);

        assertThat(times).hasValue(2);
    }

    private static Poke poke() {
        return Poke.in(Home.of(ACME));
    }

    private static void join(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
