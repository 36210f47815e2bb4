package com.example.parcels;

import static com.example.parcels.Parcel.CANCELLED;
import static com.example.parcels.Parcel.DELIVERED;
import static com.example.parcels.Parcel.ON_ITS_WAY;
import static com.example.parcels.Parcel.ORDERED;
import static com.example.parcels.Parcel.PACKED;

import dev.ats.domain.workflow.Guard;
import dev.ats.domain.workflow.Workflow;

/** How a parcel goes from its order to whoever waits for it. */
public final class ParcelWorkflow {

    // snippet: definition
    static final Guard<Known> PAID = Guard.of("paid", "The parcel is paid for.", Known::paid);
    static final Guard<Known> LIGHT =
            Guard.of("light", "The parcel weighs 20 kg or less.", known -> known.grams() <= 20_000);

    public static final Workflow<Parcel, Known> PARCEL = Workflow.<Parcel, Known>named("parcel")
            .start(ORDERED)
            .state(PACKED, ON_ITS_WAY)
            .end(DELIVERED, CANCELLED)
            .move("pack").from(ORDERED).to(PACKED)
            .move("ship").from(PACKED).to(ON_ITS_WAY).guardedBy(PAID, LIGHT)
            .move("return").from(ON_ITS_WAY).to(PACKED)
            .move("deliver").from(ON_ITS_WAY).to(DELIVERED)
            .move("cancel").from(ORDERED, PACKED).to(CANCELLED)
            .build();
    // end of snippet

    private ParcelWorkflow() {}
}
