package dev.ats.adapter.rest;

import com.nimbusds.jose.JOSEException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that is no token of ours.
 *
 * @param what is wrong with it
 */
record Forged(String what, String token) {

    /** All that are tried. */
    static Stream<Forged> all() throws JOSEException, GeneralSecurityException {
        return Stream.of(ForgedKeys.all(), ForgedHeaders.all(), ForgedClaims.all(), ForgedShapes.all())
                .flatMap(List::stream);
    }

    @Override
    public String toString() {
        return what;
    }
}
