package dev.ats.domain.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Email;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the next attempt to sign in has to wait after some have failed in a row: it doubles, up to a bound, so that
 * guessing is slow and nobody is locked out for good.
 *
 * @param subject what was tried; see {@link Subject}
 * @param failures how many in a row
 * @param openAgainAt when the next attempt is looked at
 */
public record SignInDelay(Subject subject, int failures, Instant lastFailedAt, Instant openAgainAt) {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    /**
     * What is counted.
     *
     * @param digest of the address tried or the peer's, so that the table names nobody
     */
    public record Subject(Kind kind, SecretDigest digest) {

        public Subject {
            requireNonNull(kind, "kind");
            requireNonNull(digest, "digest");
        }

        /** The address somebody signs in with, in whatever case it is written. */
        public static Subject of(Email email) {
            return new Subject(Kind.ACCOUNT, SecretDigest.of(email.key()));
        }

        /** The network address it comes from. */
        public static Subject ofPeer(String peer) {
            return new Subject(Kind.PEER, SecretDigest.of(peer));
        }

        @Override
        public String toString() {
            return (kind == Kind.ACCOUNT ? "a:" : "p:") + digest;
        }
    }

    /** Kinds of subjects, with how much of each is taken for typing errors and how long the longest delay is. */
    public enum Kind {
        /** The address somebody signs in with, whether or not it has an account. */
        ACCOUNT(5, Duration.ofMinutes(5)),
        /** The network address it comes from, which many people may share. */
        PEER(30, Duration.ofMinutes(1));

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }
    }

    public SignInDelay {
        requireNonNull(subject, "subject");
        requireNonNull(lastFailedAt, "lastFailedAt");
        requireNonNull(openAgainAt, "openAgainAt");
    }

    /**
     * One more failure.
     *
     * @param before what there was of the same subject, or null
     */
    public static SignInDelay failed(Subject subject, SignInDelay before, Instant now) {
        boolean counts = before != null && now.isBefore(before.lastFailedAt().plus(FORGOTTEN));
        int failures = (counts ? before.failures() : 0) + 1;
        return new SignInDelay(subject, failures, now, now.plus(delayAfter(failures, subject.kind())));
    }

    /** Whether an attempt at that time is too early. */
    public boolean isClosedAt(Instant time) {
        return time.isBefore(openAgainAt);
    }

    /** For how many whole seconds from that time on it is too early: at least one while it is. */
    public long secondsClosedAt(Instant time) {
        return isClosedAt(time)
                ? Duration.between(time, openAgainAt).plusNanos(999_999_999).toSeconds()
                : 0;
    }

    private static Duration delayAfter(int failures, Kind kind) {
        if (failures < kind.free) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - kind.free, 20));
        return doubled.compareTo(kind.longest) > 0 ? kind.longest : doubled;
    }
}
