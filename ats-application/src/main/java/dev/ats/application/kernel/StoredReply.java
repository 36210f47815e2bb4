package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A reply as it left, to be given again to whoever repeats the request under the same key.
 *
 * @param body the very bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through untouched; nobody compares replies
public record StoredReply(int status, Map<String, String> headers, byte[] body) {

    /** What a call from inside the same JVM stores: nothing. */
    public static final StoredReply EMPTY = new StoredReply(204, Map.of(), new byte[0]);

    public StoredReply {
        headers = Map.copyOf(headers);
        requireNonNull(body, "body");
    }
}
