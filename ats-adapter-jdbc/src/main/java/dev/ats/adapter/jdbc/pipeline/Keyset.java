package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.application.kernel.Paging;
import java.util.UUID;

/** Which part of a list is wanted, as two binds: {@code :after} and {@code :most}, which is one more than is shown. */
record Keyset(UUID after, int most) {

    /** After every id there is: where the first page begins. */
    private static final UUID END = new UUID(-1, -1);

    static Keyset of(Paging paging) {
        return new Keyset(paging.after() == null ? END : paging.after().id(), paging.limit() + 1);
    }

    Bound into(Bound query) {
        return query.uuid("after", after).number("most", most);
    }
}
