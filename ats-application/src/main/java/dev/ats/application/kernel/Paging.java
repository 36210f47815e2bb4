package dev.ats.application.kernel;

import dev.ats.domain.shared.InvalidValue;
import java.util.UUID;

/**
 * Which part of a list is wanted, newest first: by keyset, so that the cost does not grow with the table.
 *
 * @param limit how many at most, 1 to {@value #MOST}
 * @param after the id of the last item seen, or null for the first page
 */
public record Paging(int limit, UUID after) {

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
}
