package canary.dev.ats.adapter.rest;

import java.util.Optional;

/** Offends: no parameter is Optional. */
final class TakesAnOptional {
    boolean isThere(Optional<String> value) {
        return value.isPresent();
    }
}
