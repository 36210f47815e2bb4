package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

/**
 * An idempotency key with the scope it is unique in.
 *
 * @param scope whose key it is: the account, or for somebody not signed in the route and body
 * @param value the key as sent; empty when there is none
 * @param requestHash tells whether the same request is repeated under it
 */
public record RequestKey(String scope, String value, String requestHash) {

    /** No key: a repetition is another request. */
    public static final RequestKey NONE = new RequestKey("", "", "");

    public RequestKey {
        requireNonNull(scope, "scope");
        requireNonNull(value, "value");
        requireNonNull(requestHash, "requestHash");
    }

    /** Whether there is a key. */
    public boolean isGiven() {
        return !value.isEmpty();
    }
}
