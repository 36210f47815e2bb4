package dev.ats.application.kernel;

import static dev.ats.application.kernel.Conflict.Kind.LOST_CREATION;
import static dev.ats.application.kernel.Conflict.Kind.STALE;
import static dev.ats.application.kernel.Conflict.Kind.UNORDERED;
import static dev.ats.application.kernel.GateHouse.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.domain.shared.Rule;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateRepetitionTest {
    private final GateHouse house = new GateHouse();
    private final PokeHandler handler = house.handler(moment -> Decision.accept("done"));

    @Test
    void repeatsALostCreationOnce() {
        house.units.stumble(conflict(LOST_CREATION));

        assertThat(codeOf(house.run(handler))).isEqualTo("done");

        assertThat(handler.asked).containsExactly("prepare", "load", "decide", "load", "decide");
        assertThat(house.observer.notes).containsExactly("Poke repeated LOST_CREATION", "Poke done");
    }

    @Test
    void answersThatItExistsAlreadyWhenACreationIsLostTwice() {
        house.units.stumble(conflict(LOST_CREATION), conflict(LOST_CREATION));

        assertThat(codeOf(house.run(handler))).isEqualTo("duplicate");

        assertThat(house.units.commits()).isEqualTo(2);
    }

    @Test
    void answersWithTheRuleThatTheCommandNamesForIt() {
        Retries retries = new Retries(Observer.NONE);
        Rule taken = new Rule(Rule.Kind.DUPLICATE, "taken", "Somebody has taken it.");

        Passage<String> passage = retries.run("Poke", GateRules.STALE, taken, () -> {
            throw conflict(LOST_CREATION);
        });

        assertThat(codeOf(passage.answer().orElseThrow())).isEqualTo("taken");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void repeatsWhatTheStoreCouldNotOrder(int times) {
        house.units.stumble(Collections.nCopies(times, conflict(UNORDERED)).toArray(RuntimeException[]::new));

        assertThat(codeOf(house.run(handler))).isEqualTo("done");

        assertThat(house.units.commits()).isEqualTo(times + 1);
    }

    @Test
    void givesUpWhatTheStoreCouldNotOrderFourTimes() {
        house.units.stumble(Collections.nCopies(4, conflict(UNORDERED)).toArray(RuntimeException[]::new));

        assertThat(codeOf(house.run(handler))).isEqualTo("unavailable");

        assertThat(house.units.commits()).isEqualTo(4);
    }

    @Test
    void countsEachKindOfConflictByItself() {
        house.units.stumble(conflict(UNORDERED), conflict(LOST_CREATION), conflict(UNORDERED), conflict(UNORDERED));

        assertThat(codeOf(house.run(handler))).isEqualTo("done");
    }

    @Test
    void neverRepeatsAStaleVersion() {
        house.units.stumble(conflict(STALE));

        assertThat(codeOf(house.run(handler))).isEqualTo("stale");

        assertThat(house.units.commits()).isEqualTo(1);
        assertThat(handler.asked).containsExactly("prepare", "load", "decide");
    }

    @Test
    void answersAStaleVersionAsAFailedPreconditionWhereItWasACondition() {
        house.units.stumble(conflict(STALE));

        Answer<String> answer = house.run(handler, new Poke(Home.of(GateHouse.ACME), Seen.onlyIf(3)), RequestKey.NONE);

        assertThat(codeOf(answer)).isEqualTo("precondition_failed");
    }

    @Test
    void neverRepeatsWhatMayHaveHappened() {
        house.units.stumble(new OutcomeUnknown("the commit", null));

        assertThat(codeOf(house.run(handler))).isEqualTo("outcome_unknown");

        assertThat(house.units.commits()).isEqualTo(1);
        assertThat(house.observer.notes).containsExactly("Poke failed the commit", "Poke outcome_unknown");
    }

    @Test
    void answersThatTheStoreIsGone() {
        house.units.stumble(new Unavailable("the store", null));

        assertThat(codeOf(house.run(handler))).isEqualTo("unavailable");

        assertThat(house.units.commits()).isEqualTo(1);
        assertThat(house.observer.notes).containsExactly("Poke failed the store", "Poke unavailable");
    }

    @Test
    void letsABugThrough() {
        house.units.stumble(new IllegalStateException("a bug"));

        assertThatIllegalStateException().isThrownBy(() -> house.run(handler)).withMessage("a bug");
    }

    private static Conflict conflict(Conflict.Kind kind) {
        return new Conflict(kind, "constraint", null);
    }
}
