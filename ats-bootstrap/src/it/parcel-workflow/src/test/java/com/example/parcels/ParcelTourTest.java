package com.example.parcels;

import static com.example.parcels.Parcel.CANCELLED;
import static com.example.parcels.Parcel.DELIVERED;
import static com.example.parcels.Parcel.ON_ITS_WAY;
import static com.example.parcels.Parcel.ORDERED;
import static com.example.parcels.Parcel.PACKED;
import static com.example.parcels.ParcelWorkflow.PAID;
import static com.example.parcels.ParcelWorkflow.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.InvalidWorkflow;
import dev.ats.domain.workflow.Move;
import dev.ats.domain.workflow.Option;
import dev.ats.domain.workflow.Problem;
import dev.ats.domain.workflow.UnmetGuard;
import dev.ats.domain.workflow.Workflow;
import dev.ats.domain.workflow.WorkflowBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/workflow-engine.md shows. */
class ParcelTourTest {

    @Test
    void answersEveryAttemptWithOneOfThree() {
        // snippet: attempt
        Attempt<Parcel> attempt = PARCEL.attempt("ship", PACKED, new Known(false, 31_000));

        String answer = attempt.fold(
                moved -> "now " + moved.to(),
                blocked -> "not yet: " + blocked.unmet().stream().map(UnmetGuard::detail).toList(),
                none -> "only: " + none.known().stream().map(Move::name).toList());

        assertEquals("not yet: [The parcel is paid for., The parcel weighs 20 kg or less.]", answer);
        // end of snippet
    }

    @Test
    void findsTheMoveByItsTarget() {
        // snippet: towards
        Known ready = new Known(true, 900);

        assertEquals(new Attempt.Moved<>("ship", PACKED, ON_ITS_WAY), PARCEL.towards(PACKED, ON_ITS_WAY, ready));
        assertEquals(false, PARCEL.allows(ORDERED, DELIVERED, ready));
        assertEquals(List.of("paid", "light"), PARCEL.guardsTowards(PACKED, ON_ITS_WAY));
        // end of snippet
    }

    @Test
    void listsTheButtonsOfAScreen() {
        // snippet: options
        List<Option<Parcel>> buttons = PARCEL.options(PACKED, new Known(false, 900));

        assertEquals(
                List.of(
                        new Option<>("ship", ON_ITS_WAY, List.of(PAID.unmet())),
                        new Option<>("cancel", CANCELLED, List.of())),
                buttons);
        // end of snippet
    }

    @Test
    void findsEveryMistakeBeforeItIsUsed() {
        // snippet: problems
        WorkflowBuilder<String, Known> drawing = Workflow.named("drawn in a hurry");
        drawing.start("ordered").state("packed", "lost", "attic").end("delivered");
        drawing.move("pack").from("ordered").to("packed");
        drawing.move("deliver").from("packed").to("delivered").guardedBy("signed");
        drawing.move("lose").from("packed").to("lost");
        drawing.move("return").from("delivered").to("packed");

        InvalidWorkflow refused = assertThrows(InvalidWorkflow.class, drawing::build);

        assertEquals(
                List.of(
                        "MOVE_OUT_OF_FINAL: The move 'return' leaves 'delivered', which is final."
                                + " (ordered > pack > packed > deliver > delivered > return > packed)",
                        "UNKNOWN_GUARD: The move 'deliver' is guarded by 'signed', which is not known."
                                + " (ordered > pack > packed > deliver > delivered)",
                        "UNREACHABLE_STATE: No way leads from the start to 'attic'. (attic)",
                        "DEAD_END: 'lost' is not final, but no move leaves it. (ordered > pack > packed > lose > lost)",
                        "DEAD_END: 'attic' is not final, but no move leaves it. (attic)"),
                refused.problems().stream().map(Problem::toString).toList());
        // end of snippet
    }

    @Test
    void drawsWhatItDoes() {
        // snippet: picture
        String picture = PARCEL.toMermaid();

        assertEquals("""
                stateDiagram-v2
                    [*] --> ORDERED
                    ORDERED --> PACKED : pack
                    ORDERED --> CANCELLED : cancel
                    PACKED --> ON_ITS_WAY : ship [paid, light]
                    PACKED --> CANCELLED : cancel
                    ON_ITS_WAY --> PACKED : return
                    ON_ITS_WAY --> DELIVERED : deliver
                    DELIVERED --> [*]
                    CANCELLED --> [*]
                """, picture);
        // end of snippet
    }
}
