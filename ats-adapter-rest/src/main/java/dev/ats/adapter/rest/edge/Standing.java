package dev.ats.adapter.rest.edge;

import static java.util.Objects.requireNonNull;

/**
 * Where somebody is with one limit, after one more request.
 *
 * @param quota how many a minute
 * @param taken whether this request was within it
 * @param remaining how many more would be now
 * @param resetSeconds after how many seconds all of the quota is there again
 * @param retrySeconds after how many seconds one more request is within it
 */
record Standing(Limit limit, int quota, boolean taken, long remaining, long resetSeconds, long retrySeconds) {

    Standing {
        requireNonNull(limit, "limit");
    }
}
