package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;

/**
 * "This is what I think of this application."
 *
 * @param comments in words, or null
 */
public record GiveFeedback(ApplicationId application, FeedbackType type, Rating rating, Body comments)
        implements Command<FeedbackView> {

    public GiveFeedback {
        requireNonNull(application, "application");
        requireNonNull(type, "type");
        requireNonNull(rating, "rating");
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
