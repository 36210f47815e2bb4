package dev.ats.application.kernel;

/**
 * How many items a list has, over all its pages. Nobody counts further than {@value #MOST}, so that it costs the same
 * however long the list is.
 *
 * @param count how many were counted
 * @param more whether there are more than were counted
 */
public record Total(long count, boolean more) {

    /** As far as is counted. */
    public static final long MOST = 10_000;

    /**
     * The total of what was looked at to count it.
     *
     * @param looked at most {@code MOST + 1}, the last of which only tells that there are more
     */
    public static Total of(long looked) {
        return looked > MOST ? new Total(MOST, true) : new Total(looked, false);
    }
}
