package dev.ats.domain.shared;

import java.util.UUID;

/** The identity of one thing; every kind has its own type, so a job can never be passed for a candidate. */
public interface Id {

    /** The UUID (version 7 where this product made it, so that ids sort by creation). */
    UUID value();
}
