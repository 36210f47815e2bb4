package dev.ats.application.kernel;

import dev.ats.domain.shared.InvalidValue;

/** What the keys of the places in an order are, and so how they compare. */
public enum PlaceKey {

    /** Times, see {@link Place#instant}. */
    INSTANT,

    /** Small numbers, see {@link Place#rank}. */
    RANK,

    /** Texts that compare by code point, whatever the language; see {@link Place#text}. */
    TEXT;

    /**
     * Checks that the key of that place is one.
     *
     * @throws InvalidValue when it is something else
     */
    public void check(Place place) {
        switch (this) {
            case INSTANT -> place.instant();
            case RANK -> place.rank();
            case TEXT -> place.text();
        }
    }
}
