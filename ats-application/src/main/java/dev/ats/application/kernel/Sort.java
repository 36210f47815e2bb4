package dev.ats.application.kernel;

/** What a list can be put in order by; each such list has an enum of its own. */
public interface Sort {

    /** What the keys of its places are. */
    PlaceKey key();
}
