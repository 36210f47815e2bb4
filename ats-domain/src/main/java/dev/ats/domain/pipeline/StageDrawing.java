package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;

/**
 * A stage as it is drawn.
 *
 * @param title what people call it, or null to go by its key
 * @param targetHours within how many working hours an application should leave it, 1 to 8 760, or null for no target
 */
public record StageDrawing(Stage key, Name title, StageKind kind, Integer targetHours) {

    /** A year of working around the clock. */
    public static final int MOST_TARGET_HOURS = 8_760;

    /** @throws InvalidValue when the target makes no sense */
    public StageDrawing {
        requireNonNull(key, "key");
        requireNonNull(kind, "kind");
        if (targetHours != null && (targetHours < 1 || targetHours > MOST_TARGET_HOURS)) {
            throw new InvalidValue("must be 1 to 8,760 working hours");
        }
        if (targetHours != null && kind.isFinal()) {
            throw new InvalidValue("must have no target, for nothing leaves a stage that is won or lost");
        }
    }

    /** A stage that goes by its key and has no target. */
    public static StageDrawing of(String key, StageKind kind) {
        return new StageDrawing(new Stage(key), null, kind, null);
    }
}
