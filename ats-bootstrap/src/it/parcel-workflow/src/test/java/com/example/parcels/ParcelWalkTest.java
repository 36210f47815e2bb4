package com.example.parcels;

import static com.example.parcels.ParcelWorkflow.PARCEL;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ats.domain.workflow.testkit.Walked;
import dev.ats.domain.workflow.testkit.WorkflowWalk;
import org.junit.jupiter.api.Test;

class ParcelWalkTest {

    // snippet: walk
    @Test
    void noWayLeavesTheDrawing() {
        Walked<Parcel> walked = WorkflowWalk.of(PARCEL)
                .knowing(random -> new Known(random.nextBoolean(), random.nextInt(40_000)))
                .randomWalks(20_261_128, 500);

        walked.cameToEveryState().madeEveryMove();
        assertTrue(walked.finished() > 400);
    }
    // end of snippet
}
