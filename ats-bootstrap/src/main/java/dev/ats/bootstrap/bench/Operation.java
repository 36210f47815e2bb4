package dev.ats.bootstrap.bench;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Something people do with the product that is measured.
 *
 * @param name what a reader calls it
 * @param floor the script that does the same in SQL, or null where there is none
 * @param writes whether it changes rows, so that the invariants have to be looked at afterwards
 * @param requests makes so many requests, or as many as can be made of what is there
 */
record Operation(String name, String floor, boolean writes, IntFunction<List<Request>> requests) {

    static Operation reading(String name, IntFunction<List<Request>> requests) {
        return new Operation(name, null, false, requests);
    }

    static Operation writing(String name, IntFunction<List<Request>> requests) {
        return new Operation(name, null, true, requests);
    }

    /** The same, with a floor. */
    Operation over(String script) {
        return new Operation(name, script, writes, requests);
    }
}
