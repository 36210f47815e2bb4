package dev.ats.domain.pipeline.opinions;

/** What feedback is about. */
public enum FeedbackType {
    /** The application as a whole. */
    GENERAL,
    /** Letter and resume, before anybody has talked. */
    SCREENING,
    /** A conversation. */
    INTERVIEW,
    /** Skills. */
    TECHNICAL,
    /** Working together. */
    CULTURAL
}
