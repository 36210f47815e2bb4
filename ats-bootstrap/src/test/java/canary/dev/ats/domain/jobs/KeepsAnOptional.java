package canary.dev.ats.domain.jobs;

import java.util.Optional;

/** Offends: no field is Optional, and no parameter of its constructor either. */
record KeepsAnOptional(Optional<String> value) {}
