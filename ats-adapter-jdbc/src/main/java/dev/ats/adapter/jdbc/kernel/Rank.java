package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Telling;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one order in which every unit of work writes: what is referred to first, what others wait for last. Two units
 * that follow it never wait for each other in a circle.
 */
public enum Rank {
    SET_UP,
    ORGANIZATIONS,
    ACCOUNTS,
    OPERATORS,
    PASSWORDS,
    SECOND_FACTORS,
    EXTERNAL_IDENTITIES,
    ACCOUNT_TOKENS,
    ROLES,
    TEAMS,
    SETTINGS,
    MEMBERSHIPS,
    INVITATIONS,
    API_KEYS,
    SESSIONS,
    SIGNING_KEYS,
    PIPELINES,
    /** Before what its items do: whoever does one that another is doing waits here. */
    BULKS,
    BULK_ITEMS,
    JOBS,
    JOB_PIPELINES,
    JOB_STAFF,
    JOB_OPENINGS,
    PUBLISHED_JOBS,
    SAVED_JOBS,
    CANDIDATES,
    CANDIDATE_TAGS,
    APPLICATIONS,
    APPLICATION_HISTORY,
    APPLICATION_TEXTS,
    OPINIONS,
    AUDIT_ENTRIES,
    OUTBOX,
    MAILS,
    MAIL_DUE,
    BULK_DUE,
    LISTENERS,
    TELLINGS,
    IDEMPOTENT_REPLIES,
    SIGN_IN_DELAYS,
    STAGE_COUNTS;

    private static final Comparator<Write> ORDER =
            Comparator.comparing(Write::rank).thenComparing(Write::within);

    /** A statement that writes to the rows of this rank that {@code within} names; they are ordered by that name. */
    public Write write(Object within, Bound statement) {
        return new Write(this, within.toString(), statement);
    }

    /** A statement that only adds rows of this rank, in the order given; nobody waits for them. */
    public Write write(Bound statement) {
        return write("", statement);
    }

    /** What is written, and when. */
    public record Write(Rank rank, String within, Bound statement) {}

    static List<Bound> inOrder(List<Saving> savings) {
        return savings.stream()
                .flatMap(Rank::writesOf)
                .sorted(ORDER)
                .map(Write::statement)
                .toList();
    }

    private static Stream<Write> writesOf(Saving saving) {
        if (saving instanceof JdbcSaving ours) {
            return ours.writes().stream();
        }
        if (saving instanceof Telling) {
            return Stream.empty();
        }
        throw new IllegalArgumentException("a saving of another adapter: " + saving.getClass());
    }
}
