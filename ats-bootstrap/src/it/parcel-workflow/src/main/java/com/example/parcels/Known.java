package com.example.parcels;

/** What is known of a parcel when it shall go on. */
public record Known(boolean paid, int grams) {}
