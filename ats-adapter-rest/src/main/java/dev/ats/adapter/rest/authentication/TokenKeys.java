package dev.ats.adapter.rest.authentication;

import java.util.Optional;

/**
 * The keys that access tokens are signed and verified with, as JWKs (RFC 7517) in JSON, on the curve P-256 and with a
 * {@code kid} each. Asked for every token, so it has to be cheap and never go to the network; thread-safe.
 */
public interface TokenKeys {

    /**
     * The key that signs now, private part included: {@code kty} EC, {@code crv} P-256, {@code kid}, {@code x},
     * {@code y}, {@code d}. From the moment it is answered, {@link #find} knows its public part in every process, for
     * twice the life of a token after the last that it signed. Never kept, shown or logged by whoever asks.
     *
     * @throws Missing when there is none now
     */
    String current();

    /**
     * The public part of a key of our own set, with the same {@code kid}; nothing when there is none of that id.
     *
     * @param kid as a token names it: any text of at most 200 characters, chosen by whoever sent it
     * @throws Missing when the set cannot be known now
     */
    Optional<String> find(String kid);

    /** The keys cannot be had now; answered with 503, because it is no fault of whoever asks. */
    final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Missing(String why) {
            super(why);
        }

        public Missing(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
