package dev.ats.application.kernel;

import dev.ats.domain.shared.InvalidValue;

/**
 * Which part of a list is wanted: by keyset, so that the cost does not grow with the table.
 *
 * @param limit how many at most, 1 to {@value #MOST}
 * @param after where the last item seen stood, which the page before says; or null for the first page
 * @param counted whether the items of all pages are to be counted; lists that have but one order do not do it
 */
public record Paging(int limit, Place after, boolean counted) {

    /** The most items a page has. */
    public static final int MOST = 200;

    /** How many items a page has when nobody said. */
    public static final int USUAL = 50;

    /** The first page, as long as usual. */
    public static final Paging FIRST = new Paging(USUAL, null);

    /** @throws InvalidValue when the limit is out of bounds */
    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new InvalidValue("must be 1 to " + MOST);
        }
    }

    /**
     * Without counting.
     *
     * @throws InvalidValue when the limit is out of bounds
     */
    public Paging(int limit, Place after) {
        this(limit, after, false);
    }

    /** The same part, and how many there are in all. */
    public Paging withTotal() {
        return new Paging(limit, after, true);
    }

    /**
     * Checks that it is a part of a list ordered by that.
     *
     * @throws InvalidValue when nothing in such a list can stand where it begins
     */
    public void checkIn(Sort order) {
        if (after != null) {
            order.key().check(after);
        }
    }
}
