package dev.ats.application.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.machines.ApiKey;
import java.time.Instant;

/**
 * A key as it is shown.
 *
 * @param usedAt when it was last used, to the minute; null where it never was
 */
public record ApiKeyView(ApiKey.State key, Instant usedAt) {

    public ApiKeyView {
        requireNonNull(key, "key");
    }
}
