package dev.ats.adapter.jdbc.access.sessions;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.access.sessions.SignInDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Failures in a row as one row for each subject. A failure is counted by the database, so that none is lost among many at
 * once; how long to wait after so many is read off a list that the domain has filled.
 */
final class DelayRow {

    private static final Sql FIND = Sql.of("""
            select d.subject, d.failures, d.last_failed_at, d.open_again_at from sign_in_delays d
            where d.subject = any(:subjects)""");
    private static final Sql COUNT = Sql.of("""
            insert into sign_in_delays as d (subject, failures, last_failed_at, open_again_at)
            values (:subject, 1, :at, cast(:at as timestamptz) + make_interval(secs => (cast(:waits as integer[]))[1]))
            on conflict (subject) do update set
              failures = case when d.last_failed_at > :forgotten then d.failures + 1 else 1 end,
              last_failed_at = greatest(d.last_failed_at, excluded.last_failed_at),
              open_again_at = greatest(d.last_failed_at, excluded.last_failed_at) + make_interval(
                secs => (cast(:waits as integer[]))[least(cardinality(cast(:waits as integer[])),
                  case when d.last_failed_at > :forgotten then d.failures + 1 else 1 end)])""");
    private static final Sql FORGET = Sql.of("delete from sign_in_delays where subject = :subject");

    /** So many failures in a row that waits grow no more. */
    private static final int MANY = 50;

    private static final Map<SignInDelay.Kind, List<Integer>> WAITS = new EnumMap<>(SignInDelay.Kind.class);

    static {
        for (SignInDelay.Kind kind : SignInDelay.Kind.values()) {
            WAITS.put(kind, waitsOf(kind));
        }
    }

    private DelayRow() {}

    static Bound find(Set<SignInDelay.Subject> subjects) {
        return FIND.bind().texts("subjects", subjects);
    }

    static Saving counting(SignInDelay delay) {
        Bound count = COUNT.bind()
                .text("subject", delay.subject())
                .instant("at", delay.lastFailedAt())
                .instant(
                        "forgotten",
                        delay.lastFailedAt().minus(delay.subject().kind().forgotten()))
                .numbers("waits", WAITS.get(delay.subject().kind()));
        return JdbcSaving.of(Rank.SIGN_IN_DELAYS.write(delay.subject(), count));
    }

    static Saving forgetting(SignInDelay.Subject subject) {
        return JdbcSaving.of(Rank.SIGN_IN_DELAYS.write(subject, FORGET.bind().text("subject", subject)));
    }

    /** The delay, or null where there is none. */
    static SignInDelay read(Row row) {
        String subject = row.text("subject");
        return subject == null
                ? null
                : new SignInDelay(
                        subjectOf(subject),
                        row.number("failures"),
                        row.instant("last_failed_at"),
                        row.instant("open_again_at"));
    }

    private static SignInDelay.Subject subjectOf(String text) {
        return new SignInDelay.Subject(SignInDelay.Kind.of(text), new SecretDigest(text.substring(2)));
    }

    /** The seconds to wait after the first failure, the second, and so on. */
    private static List<Integer> waitsOf(SignInDelay.Kind kind) {
        SignInDelay.Subject anybody = new SignInDelay.Subject(kind, new SecretDigest("0".repeat(64)));
        List<Integer> waits = new ArrayList<>();
        SignInDelay last = null;
        while (waits.size() < MANY) {
            last = SignInDelay.failed(anybody, last, Instant.EPOCH);
            waits.add((int) Duration.between(Instant.EPOCH, last.openAgainAt()).toSeconds());
        }
        return List.copyOf(waits);
    }
}
