package dev.ats.domain.pipeline.opinions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** What a member thinks of an application. Given once, never edited; its comments lie apart, because they can be erased. */
public final class Feedback {

    private final State state;

    private Feedback(State state) {
        this.state = state;
    }

    /** What feedback is. */
    public record State(
            OrganizationId organization,
            FeedbackId id,
            ApplicationId application,
            FeedbackType type,
            Rating rating,
            Author by,
            Instant at) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(application, "application");
            requireNonNull(type, "type");
            requireNonNull(rating, "rating");
            requireNonNull(by, "by");
            requireNonNull(at, "at");
        }
    }

    /** The feedback that is in this state. */
    public static Feedback of(State state) {
        return new Feedback(requireNonNull(state, "state"));
    }

    /** Somebody says how well an application does, whether it has ended or not. */
    public static Change<Feedback> give(
            Application.State application, FeedbackType type, Rating rating, Moment moment) {
        FeedbackId id = new FeedbackId(moment.newId());
        State state =
                new State(application.organization(), id, application.id(), type, rating, moment.by(), moment.at());
        return Change.of(
                new Feedback(state),
                new FeedbackGiven(id, application.id(), application.job(), application.candidate(), type, rating));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
