package com.example.parcels;

/** Where a parcel may be. */
public enum Parcel {
    ORDERED,
    PACKED,
    ON_ITS_WAY,
    DELIVERED,
    CANCELLED
}
