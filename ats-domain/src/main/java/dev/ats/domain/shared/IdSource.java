package dev.ats.domain.shared;

import java.util.UUID;

/** Where new ids come from; the only such place, so that tests can count instead of guess. */
@FunctionalInterface
public interface IdSource {

    /** A UUID never given before, sorting after those given before it (version 7, RFC 9562). */
    UUID next();
}
