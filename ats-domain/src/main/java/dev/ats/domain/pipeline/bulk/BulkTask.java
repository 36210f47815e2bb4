package dev.ats.domain.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Tag;

/**
 * What is to be done to each application of a bulk, in the words of whoever asks.
 *
 * @param to the stage each goes to; null when none moves
 * @param reason why, or null
 * @param tag what each candidate is filed under; null when none is
 */
public record BulkTask(BulkAction action, Stage to, Line reason, Tag tag) {

    private static final Stage REJECTED = new Stage("rejected");

    /** @throws InvalidValue when it lacks what the action needs, or has what the action has no use for */
    public BulkTask {
        requireNonNull(action, "action");
        boolean sound =
                switch (action) {
                    case MOVE -> to != null && tag == null;
                    case REJECT -> REJECTED.equals(to) && reason != null && tag == null;
                    case TAG -> to == null && reason == null && tag != null;
                };
        if (!sound) {
            throw new InvalidValue("must have what the action needs, and nothing else");
        }
    }

    /**
     * Each goes to that stage.
     *
     * @param reason why, or null
     */
    public static BulkTask move(Stage to, Line reason) {
        return new BulkTask(BulkAction.MOVE, to, reason, null);
    }

    /** Each is rejected for that reason. */
    public static BulkTask reject(Line reason) {
        return new BulkTask(BulkAction.REJECT, REJECTED, reason, null);
    }

    /** Each candidate is filed under that tag. */
    public static BulkTask tag(Tag tag) {
        return new BulkTask(BulkAction.TAG, null, null, tag);
    }
}
