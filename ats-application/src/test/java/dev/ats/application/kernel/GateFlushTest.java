package dev.ats.application.kernel;

import static dev.ats.application.kernel.GateHouse.ACME;
import static dev.ats.application.kernel.GateHouse.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateFlushTest {
    private static final Rule NO = new Rule(Rule.Kind.BROKEN_RULE, "no", "No.");

    private final GateHouse house = new GateHouse();

    @Test
    void preparesOutsideTheUnitOfWorkThenLoadsThenDecides() {
        PokeHandler handler = house.handler(moment -> Decision.accept("done"));

        house.run(handler);

        assertThat(handler.asked).containsExactly("prepare", "load", "decide");
    }

    @Test
    void decidesWithTheTimeAndTheActorOfTheCall() {
        PokeHandler handler = house.handler(
                moment -> Decision.accept(moment.at() + " " + moment.by().label()));

        assertThat(house.run(handler).outcome().<String>fold(result -> result, refusal -> refusal.code()))
                .isEqualTo("2026-01-01T12:00:00Z system:testkit");
    }

    @Test
    void journalsACommandOnceHoweverManyEventsItHas() {
        house.run(house.handler(moment -> Decision.accept("done", poked(1), poked(2), Telling.of(new Poke.Poked(3)))));

        assertThat(house.journal())
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new Inspection.Entry(
                        null,
                        AtsTestKit.STAGE_HAND.author(),
                        Permission.JOB_CREATE,
                        new Poke.Poked(1).about(),
                        AuditEntry.Ending.DONE,
                        List.of("Poked", "Poked", "Poked"),
                        GateHouse.NOON,
                        "request-1"));
        assertThat(house.outbox())
                .extracting(Inspection.Told::about)
                .containsExactly(new Poke.Poked(1).about(), new Poke.Poked(2).about(), new Poke.Poked(3).about());
    }

    @Test
    void journalsACommandWithoutEventsByWhatItNames() {
        house.run(house.handler(moment -> Decision.accept("done")));

        assertThat(house.journal()).singleElement().satisfies(entry -> {
            assertThat(entry.facts()).isEmpty();
            assertThat(entry.object()).isEqualTo(Ref.to(ACME));
        });
        assertThat(house.outbox()).isEmpty();
    }

    @Test
    void savesNothingWhenRefused() {
        Answer<String> answer = house.run(house.handler(moment -> Decision.refuse(NO.broken())));

        assertThat(codeOf(answer)).isEqualTo("no");
        assertThat(house.units.commits()).isZero();
        assertThat(house.journal()).isEmpty();
    }

    @Test
    void savesWhatARefusalHasToRecord() {
        Answer<String> answer = house.run(house.handler(moment -> Decision.refuseAndRecord(NO.broken(), poked(1))));

        assertThat(codeOf(answer)).isEqualTo("no");
        assertThat(house.outbox()).hasSize(1);
        assertThat(house.journal())
                .singleElement()
                .extracting(Inspection.Entry::ending)
                .isEqualTo(AuditEntry.Ending.DENIED);
    }

    @Test
    void answersThatThereIsNoSuchThingWhenNothingIsLoaded() {
        PokeHandler nothing = new PokeHandler(null, () -> {}, moment -> Decision.accept("done"));

        assertThat(codeOf(house.run(nothing))).isEqualTo("not_found");
        assertThat(nothing.asked).containsExactly("prepare", "load");
        assertThat(house.journal()).isEmpty();
    }

    @Test
    void letsOthersReactInTheSameCommit() {
        house.run(pokedOnce(), reaction(Decision.accept(null, poked(7))));

        assertThat(house.units.commits()).isEqualTo(1);
        assertThat(house.journal())
                .singleElement()
                .extracting(Inspection.Entry::facts)
                .isEqualTo(List.of("Poked", "Poked"));
        assertThat(house.outbox())
                .extracting(Inspection.Told::about)
                .containsExactly(new Poke.Poked(1).about(), new Poke.Poked(7).about());
    }

    @Test
    void letsNobodyReactToAReaction() {
        house.run(pokedOnce(), reaction(Decision.accept(null, poked(7))), reaction(Decision.accept(null, poked(8))));

        assertThat(house.outbox()).hasSize(3);
    }

    @Test
    void refusesEverythingWhenAReactionRefuses() {
        Answer<String> answer = house.run(pokedOnce(), reaction(Decision.refuse(NO.broken())));

        assertThat(codeOf(answer)).isEqualTo("no");
        assertThat(house.units.commits()).isZero();
        assertThat(house.outbox()).isEmpty();
        assertThat(house.journal()).isEmpty();
    }

    private PokeHandler pokedOnce() {
        return house.handler(moment -> Decision.accept("done", List.of(poked(1))));
    }

    private static Saving poked(int times) {
        return Telling.of(new Poke.Poked(times));
    }

    private static Reaction<Poke.Poked, Integer> reaction(Decision<Void> decision) {
        return new Reaction<>() {
            @Override
            public Class<Poke.Poked> to() {
                return Poke.Poked.class;
            }

            @Override
            public Integer load(Poke.Poked event) {
                return event.times();
            }

            @Override
            public Decision<Void> decide(Poke.Poked event, Integer subject, Moment moment) {
                return decision;
            }
        };
    }
}
