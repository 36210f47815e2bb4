package dev.ats.domain.pipeline.bulk;

/** What can be done to many applications at once. */
public enum BulkAction {
    /** Each goes to the same stage. */
    MOVE,
    /** Each is rejected, for the same reason. */
    REJECT,
    /** The candidate of each is filed under the same tag. */
    TAG
}
