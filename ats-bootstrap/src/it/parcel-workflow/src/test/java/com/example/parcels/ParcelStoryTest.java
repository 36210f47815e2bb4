package com.example.parcels;

import static com.example.parcels.Parcel.CANCELLED;
import static com.example.parcels.Parcel.DELIVERED;
import static com.example.parcels.Parcel.ON_ITS_WAY;
import static com.example.parcels.Parcel.ORDERED;
import static com.example.parcels.Parcel.PACKED;
import static com.example.parcels.ParcelWorkflow.PARCEL;

import dev.ats.domain.workflow.testkit.WorkflowScenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

// snippet: stories
class ParcelStoryTest {

    private static final WorkflowScenario<Parcel, Known> STORIES = WorkflowScenario.of(PARCEL);
    private static final Known READY = new Known(true, 900);

    @Test
    void arrivesAtTheSecondTry() {
        STORIES.givenTheStart().when("pack").movesTo(PACKED)
                .knowing(READY).when("ship").movesTo(ON_ITS_WAY)
                .when("return").movesTo(PACKED)
                .whenHeadingFor(ON_ITS_WAY).movesTo(ON_ITS_WAY)
                .when("deliver").movesTo(DELIVERED)
                .hasFinished();
    }

    @Test
    void waitsUntilItIsPaidForAndLightEnough() {
        STORIES.given(PACKED).knowing(new Known(false, 31_000))
                .offers("cancel")
                .when("ship").isBlockedBy("paid", "light")
                .when("deliver").hasNoMove();
    }

    @Test
    void isCancelledWhileItIsStillHere() {
        STORIES.given(ORDERED).when("cancel").movesTo(CANCELLED);
        STORIES.given(PACKED).when("cancel").movesTo(CANCELLED);
    }

    @AfterAll
    static void nothingWasForgotten() {
        STORIES.everyMoveIsExercised();
        STORIES.everyGuardIsExercised();
    }
}
// end of snippet
