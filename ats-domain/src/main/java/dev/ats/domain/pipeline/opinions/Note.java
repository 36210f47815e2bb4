package dev.ats.domain.pipeline.opinions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Set;

/** What members tell each other about an application. Never edited; its text lies apart, because it can be erased. */
public final class Note {

    private final State state;

    private Note(State state) {
        this.state = state;
    }

    /**
     * What a note is.
     *
     * @param mentions whom it calls to it
     */
    public record State(
            OrganizationId organization,
            NoteId id,
            ApplicationId application,
            Set<AccountId> mentions,
            Author by,
            Instant at) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(application, "application");
            mentions = Set.copyOf(mentions);
            requireNonNull(by, "by");
            requireNonNull(at, "at");
        }
    }

    /** The note that is in this state. */
    public static Note of(State state) {
        return new Note(requireNonNull(state, "state"));
    }

    /** Somebody writes something down. */
    public static Change<Note> write(Application.State application, Set<AccountId> mentions, Moment moment) {
        NoteId id = new NoteId(moment.newId());
        State state = new State(application.organization(), id, application.id(), mentions, moment.by(), moment.at());
        return Change.of(
                new Note(state),
                new NoteWritten(id, application.id(), application.job(), application.candidate(), state.mentions()));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
