package dev.ats.application.access.purging;

import dev.ats.application.kernel.Saving;
import java.time.Duration;
import java.time.Instant;

/** What is left behind by signing in and by requests that may be repeated, of all organizations; for the installation. */
public interface Leftovers {

    /** What is left behind, and for how long it is kept. */
    enum Kind {
        /** Replies to repeat. A key is good for 24 hours, by whatever clock. */
        IDEMPOTENT_REPLIES(Duration.ofDays(2)),

        /** What was mailed to an account, from when it would have run out, whether or not it was used. */
        ACCOUNT_TOKENS(Duration.ofDays(7)),

        /** Sessions, from when they ran out, or would have, had they not ended: at least so long after their last use. */
        SESSIONS(Duration.ofDays(30)),

        /** Failures in a row, from the last one: twice as long as any of them counts. */
        SIGN_IN_DELAYS(Duration.ofDays(2));

        private final Duration kept;

        Kind(Duration kept) {
            this.kept = kept;
        }

        /** How long it is kept. */
        public Duration kept() {
            return kept;
        }
    }

    /**
     * The saving that takes away the oldest of that kind. What somebody else holds or takes away meanwhile is passed over,
     * so that it waits for nobody. Only for the installation.
     *
     * @param before what is not older stays
     * @param most how many at most
     */
    Saving forgetting(Kind kind, Instant before, int most);
}
