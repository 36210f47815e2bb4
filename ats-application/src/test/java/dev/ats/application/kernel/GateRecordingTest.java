package dev.ats.application.kernel;

import static dev.ats.application.kernel.GateHouse.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets an answer unrecorded whose asking is a deed. */
class GateRecordingTest {

    private static final Place NEXT = Place.of(new UUID(0, 1));
    private static final Page<Integer> FIRST = new Page<>(List.of(1), NEXT, null);

    private final GateHouse house = new GateHouse();

    /** Asks for something that is nobody's to see without a trace. */
    private record Peek() implements Query<Pages<Integer>> {

        @Override
        public Home home() {
            return Home.of(ACME);
        }
    }

    private record PeekHandler(Pages<Integer> answer) implements QueryHandler.Recorded<Peek, Pages<Integer>> {

        @Override
        public Permission permission() {
            return Permission.AUDIT_EXPORT;
        }

        @Override
        public Optional<Pages<Integer>> answer(Peek query, Visibility visibility) {
            return Optional.ofNullable(answer);
        }

        @Override
        public Event deed(Peek query) {
            return new Poke.Poked(1);
        }
    }

    @Test
    void recordsOnceWhoAsked() {
        Outcome<Pages<Integer>> outcome = peek(place -> Page.only(List.of(1)));

        outcome.fold(pages -> pages.after(null), refusal -> null);
        outcome.fold(pages -> pages.after(NEXT), refusal -> null);

        assertThat(house.journal())
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new Inspection.Entry(
                        null,
                        AtsTestKit.STAGE_HAND.author(),
                        Permission.AUDIT_EXPORT,
                        new Poke.Poked(1).about(),
                        AuditEntry.Ending.DONE,
                        List.of("Poked"),
                        GateHouse.NOON,
                        "request-1"));
        assertThat(house.outbox()).isEmpty();
    }

    @Test
    void recordsNothingWhereThereIsNoAnswer() {
        assertThat(codeOf(peek(null))).isEqualTo("not_found");
        assertThat(house.journal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "unknown", "lost"})
    void givesNoAnswerThatCannotBeRecorded(String how) {
        house.units.stumble(
                switch (how) {
                    case "gone" -> new Unavailable("the journal", null);
                    case "unknown" -> new OutcomeUnknown("the journal", null);
                    default -> new Conflict(Conflict.Kind.UNORDERED, "the journal", null);
                });

        assertThat(codeOf(peek(place -> Page.only(List.of(1))))).isEqualTo("unavailable");
        assertThat(house.observer.notes).last().isEqualTo("Peek unavailable");
    }

    @Test
    void readsEveryPageInAUnitOfWorkOfItsOwn() {
        Pages<Integer> pages = peek(place -> {
                    house.refuseToBeOutside();
                    return FIRST;
                })
                .fold(answer -> answer, refusal -> null);

        assertThat(pages.after(null)).isEqualTo(FIRST);
        assertThat(pages.after(NEXT)).isEqualTo(FIRST);
        assertThatThrownBy(house::refuseToBeOutside).isInstanceOf(IllegalStateException.class);
    }

    private Outcome<Pages<Integer>> peek(Pages<Integer> answer) {
        return house.gate().download(new PeekHandler(answer)).answer(AtsTestKit.STAGE_HAND, new Peek(), "request-1");
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome.<String>fold(answer -> "done", refusal -> refusal.code());
    }
}
