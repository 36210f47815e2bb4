package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.FeedbackId;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import java.time.Instant;

/**
 * Feedback as members read it.
 *
 * @param comments null when nothing was said, or it has been erased
 */
public record FeedbackView(
        FeedbackId id,
        ApplicationId applicationId,
        FeedbackType feedbackType,
        Rating rating,
        Body comments,
        Author givenBy,
        Instant givenAt) {

    /** That feedback with its comments, or null. */
    public static FeedbackView of(Feedback.State given, Body comments) {
        return new FeedbackView(
                given.id(), given.application(), given.type(), given.rating(), comments, given.by(), given.at());
    }
}
