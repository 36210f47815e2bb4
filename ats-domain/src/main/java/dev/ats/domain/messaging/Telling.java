package dev.ats.domain.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Instant;
import java.util.UUID;

/** One event to be told to one listener: waiting until it is heard or given up. */
public final class Telling {

    private final State state;

    private Telling(State state) {
        this.state = state;
    }

    /** Where it stands. */
    public enum Status {
        WAITING,
        /** Done with: nothing of it is kept. */
        HEARD,
        /** Given up, and kept: somebody may have it told again. */
        DEAD
    }

    /**
     * What a telling is; event and listener name it.
     *
     * @param organization whose event it is, or the installation
     * @param attempts how often it was tried since it began to wait
     * @param last what became of the last try that failed, or null
     * @param nextAt when it is to be tried next, while it waits
     */
    public record State(
            OrganizationId organization,
            UUID event,
            ListenerName listener,
            Status status,
            int attempts,
            Hearing last,
            Instant nextAt,
            Instant createdAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(event, "event");
            requireNonNull(listener, "listener");
            requireNonNull(status, "status");
            requireNonNull(nextAt, "nextAt");
            requireNonNull(createdAt, "createdAt");
            if (last == Hearing.HEARD) {
                throw new IllegalArgumentException("a try that was heard has not failed");
            }
        }
    }

    /** The telling that is in this state. */
    public static Telling of(State state) {
        return new Telling(requireNonNull(state, "state"));
    }

    /** An event is to be told to a listener. */
    public static Change<Telling> address(
            OrganizationId organization, UUID event, ListenerName listener, Moment moment) {
        return Change.of(new Telling(
                new State(organization, event, listener, Status.WAITING, 0, null, moment.at(), moment.at(), 1)));
    }

    /** It was tried; that in turn is told to nobody, so there is no event. */
    public Change<Telling> tried(Hearing hearing, Moment moment) {
        int attempts = state.attempts() + 1;
        if (hearing == Hearing.HEARD) {
            return Change.of(next(Status.HEARD, attempts, state.last(), state.nextAt()));
        }
        return Change.of(
                Patience.isOver(attempts)
                        ? next(Status.DEAD, attempts, hearing, state.nextAt())
                        : next(
                                Status.WAITING,
                                attempts,
                                hearing,
                                moment.at().plus(Patience.after(attempts, state.event()))));
    }

    /**
     * Somebody wants it to be tried again from the beginning.
     *
     * @return the change, or {@link ListenerRules#NOT_GIVEN_UP}
     */
    public Outcome<Change<Telling>> again(Moment moment) {
        return state.status() == Status.DEAD
                ? Outcome.done(Change.of(
                        next(Status.WAITING, 0, state.last(), moment.at()), new HappeningRetold(state.event())))
                : Outcome.refused(ListenerRules.NOT_GIVEN_UP.broken());
    }

    /** Whether it still is to be told. */
    public boolean isWaiting() {
        return state.status() == Status.WAITING;
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private Telling next(Status status, int attempts, Hearing last, Instant nextAt) {
        return new Telling(new State(
                state.organization(),
                state.event(),
                state.listener(),
                status,
                attempts,
                last,
                nextAt,
                state.createdAt(),
                state.version() + 1));
    }
}
