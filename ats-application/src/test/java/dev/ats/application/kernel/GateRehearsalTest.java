package dev.ats.application.kernel;

import static dev.ats.application.kernel.GateHouse.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Grants;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Rule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is rehearsed, nothing is left of it: that is looked at after each of these. */
class GateRehearsalTest {
    private static final Rule NO = new Rule(Rule.Kind.BROKEN_RULE, "no", "No.");

    private final GateHouse house = new GateHouse();

    @AfterEach
    void nothingIsLeft() {
        assertThat(house.units.commits()).isZero();
        assertThat(house.journal()).isEmpty();
        assertThat(house.outbox()).isEmpty();
    }

    @Test
    void answersWhatWouldBeAnsweredAndTold() {
        PokeHandler handler = house.handler(moment -> Decision.accept("poked at " + moment.at(), poked(1), poked(2)));

        assertThat(rehearse(handler))
                .isEqualTo(Outcome.done(
                        new Rehearsed<>("poked at " + GateHouse.NOON, List.of(new Poke.Poked(1), new Poke.Poked(2)))));
    }

    @Test
    void loadsAndDecidesButPreparesNothing() {
        PokeHandler handler = house.handler(moment -> Decision.accept("done"));

        rehearse(handler);

        assertThat(handler.asked).containsExactly("load", "decide");
    }

    @Test
    void tellsWhatOthersWouldDoBecauseOfIt() {
        Outcome<Rehearsed<String>> outcome =
                rehearse(house.handler(moment -> Decision.accept("done", List.of(poked(1)))), reaction(poked(7)));

        assertThat(outcome.<List<?>>fold(Rehearsed::events, refusal -> List.of()))
                .isEqualTo(List.of(new Poke.Poked(1), new Poke.Poked(7)));
    }

    @Test
    void meetsTheRefusalOfTheHandler() {
        assertThat(codeOf(rehearse(house.handler(moment -> Decision.refuse(NO.broken())))))
                .isEqualTo("no");
    }

    @Test
    void meetsTheRefusalOfAReaction() {
        PokeHandler handler = house.handler(moment -> Decision.accept("done", List.of(poked(1))));

        assertThat(codeOf(rehearse(handler, refusing()))).isEqualTo("no");
    }

    @Test
    void recordsNothingOfARefusalThatWouldBeRecorded() {
        assertThat(codeOf(rehearse(house.handler(moment -> Decision.refuseAndRecord(NO.broken(), poked(1))))))
                .isEqualTo("no");
    }

    @Test
    void meetsTheDenialOfThePolicyAndJournalsNone() {
        Actor powerless = new Actor.Member(new AccountId(new UUID(0, 9)), ACME, Grants.NONE, Set.of());
        PokeHandler handler = house.handler(moment -> Decision.accept("done"));

        assertThat(codeOf(house.gate().rehearsal(handler).rehearse(powerless, Poke.in(Home.of(ACME)))))
                .isEqualTo("forbidden");
        assertThat(codeOf(house.gate().rehearsal(handler).rehearse(powerless, Poke.in(Home.ofActor()))))
                .isEqualTo("forbidden");
        assertThat(codeOf(house.gate().rehearsal(handler).rehearse(new Actor.Anonymous(), Poke.in(Home.of(ACME)))))
                .isEqualTo("not_signed_in");
        assertThat(handler.asked).doesNotContain("decide");
        assertThat(house.observer.notes).noneMatch(note -> note.contains(" refused "));
    }

    @Test
    void findsNoSuchThingWhereNothingIsLoaded() {
        PokeHandler nothing = new PokeHandler(null, () -> {}, moment -> Decision.accept("done"));

        assertThat(codeOf(rehearse(nothing))).isEqualTo("not_found");
    }

    @Test
    void isGoneThroughAgainWhenTheStoreCouldNotOrderTwo() {
        AtomicInteger times = new AtomicInteger();
        PokeHandler handler = house.handler(moment -> {
            if (times.incrementAndGet() == 1) {
                throw new Conflict(Conflict.Kind.UNORDERED, "lock", null);
            }
            return Decision.accept("done");
        });

        assertThat(codeOf(rehearse(handler))).isEqualTo("done");
        assertThat(times).hasValue(2);
    }

    private Outcome<Rehearsed<String>> rehearse(PokeHandler handler, Reaction<?, ?>... reactions) {
        return house.gate(reactions).rehearsal(handler).rehearse(AtsTestKit.STAGE_HAND, Poke.in(Home.of(ACME)));
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.code());
    }

    private static Saving poked(int times) {
        return Telling.of(new Poke.Poked(times));
    }

    private static Reaction<Poke.Poked, Facts> reaction(Saving saving) {
        return deciding(Decision.accept(null, List.of(saving)));
    }

    private static Reaction<Poke.Poked, Facts> refusing() {
        return deciding(Decision.refuse(NO.broken()));
    }

    private static Reaction<Poke.Poked, Facts> deciding(Decision<Void> decision) {
        return new Reaction<>() {
            @Override
            public Class<Poke.Poked> to() {
                return Poke.Poked.class;
            }

            @Override
            public Facts load(Poke.Poked event) {
                return null;
            }

            @Override
            public Decision<Void> decide(Poke.Poked event, Facts subject, Moment moment) {
                return decision;
            }
        };
    }
}
