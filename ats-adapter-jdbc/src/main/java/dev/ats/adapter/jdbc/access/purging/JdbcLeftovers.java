package dev.ats.adapter.jdbc.access.purging;

import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.purging.Leftovers;
import dev.ats.application.kernel.Saving;
import java.time.Instant;

/** Leftovers as rows, found by an index of their age; rows that somebody has locked are passed over. */
public final class JdbcLeftovers implements Leftovers {

    private static final String FORGET = """
            delete from %1$s where %2$s = any(array(
              select o.%2$s from %1$s o where o.%3$s < :before order by o.%3$s limit :most for update skip locked))""";

    private static final Sql FORGET_TOKENS = Sql.of(FORGET.formatted("account_tokens", "id", "expires_at"));
    private static final Sql FORGET_SESSIONS = Sql.of(FORGET.formatted("sessions", "id", "expires_at"));
    private static final Sql FORGET_DELAYS = Sql.of(FORGET.formatted("sign_in_delays", "subject", "last_failed_at"));

    /** The same, for all organizations, which no statement of the server's sees at once. */
    private static final Sql FORGET_REPLIES = Sql.of("select forget_replies(:before, :most)");

    @Override
    public Saving forgetting(Kind kind, Instant before, int most) {
        return switch (kind) {
            case ACCOUNT_TOKENS -> saving(Rank.ACCOUNT_TOKENS, FORGET_TOKENS, before, most);
            case SESSIONS -> saving(Rank.SESSIONS, FORGET_SESSIONS, before, most);
            case IDEMPOTENT_REPLIES -> saving(Rank.IDEMPOTENT_REPLIES, FORGET_REPLIES, before, most);
            case SIGN_IN_DELAYS -> saving(Rank.SIGN_IN_DELAYS, FORGET_DELAYS, before, most);
        };
    }

    private static Saving saving(Rank rank, Sql forget, Instant before, int most) {
        return JdbcSaving.of(rank.write(forget.bind().instant("before", before).number("most", most)));
    }
}
