package dev.ats.domain.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Email;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

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

    /**
     * What is counted.
     *
     * @param digest of the address tried, the peer's or both, so that the table names nobody
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

        /** The network it comes from. */
        public static Subject ofPeer(String peer) {
            return new Subject(Kind.PEER, SecretDigest.of(peer));
        }

        /**
         * That address, tried from that network.
         *
         * @param peer null where it is not known, so that it may be anybody
         */
        public static Subject of(Email email, String peer) {
            return peer == null
                    ? new Subject(Kind.UNPLACED, SecretDigest.of(email.key()))
                    : new Subject(Kind.PAIR, SecretDigest.of(email.key() + " " + peer));
        }

        @Override
        public String toString() {
            return kind.letter + ":" + digest;
        }
    }

    /**
     * Kinds of subjects, with how much of each is taken for typing errors, how long the longest delay is, and after how
     * long without another a row of failures ends. What strangers can cause for others is short.
     */
    public enum Kind {
        /** An address tried from one network, whether or not it has an account: nobody else waits for that. */
        PAIR('b', 5, Duration.ofMinutes(5), Duration.ofHours(24)),
        /** An address tried from where is not known: the owner may have to wait for others' failures. */
        UNPLACED('u', 5, Duration.ofSeconds(5), Duration.ofHours(24)),
        /** An address, from wherever it is tried: the owner may have to wait for others' failures. */
        ACCOUNT('a', 20, Duration.ofSeconds(5), Duration.ofHours(24)),
        /** The network it comes from, which many people may share. */
        PEER('p', 30, Duration.ofMinutes(1), Duration.ofMinutes(10));

        private final char letter;
        private final int free;
        private final Duration longest;
        private final Duration forgotten;

        Kind(char letter, int free, Duration longest, Duration forgotten) {
            this.letter = letter;
            this.free = free;
            this.longest = longest;
            this.forgotten = forgotten;
        }

        /** The one that the text of a subject begins with. */
        public static Kind of(String subject) {
            return Stream.of(values())
                    .filter(kind -> kind.letter == subject.charAt(0))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind of subject"));
        }

        /** After how long without another a row of failures ends. */
        public Duration forgotten() {
            return forgotten;
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
        boolean counts = before != null && now.isBefore(before.lastFailedAt().plus(subject.kind().forgotten));
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
