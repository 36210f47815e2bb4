package dev.ats.domain.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A mail on its way: queued until it is sent, given up, or found to be pointless. */
public final class Mail {

    private final State state;

    private Mail(State state) {
        this.state = state;
    }

    /** Where it stands. */
    public enum Status {
        QUEUED,
        SENT,
        /** Given up: a dead letter, which somebody may send again. */
        DEAD,
        /** Not sent, because it had become pointless. */
        DROPPED
    }

    /**
     * What a mail is.
     *
     * @param event what it tells of
     * @param attempts how often it was tried since it was queued
     * @param fault why the last try failed, or null
     * @param nextAt when it is to be tried next, while it is queued
     * @param sentAt when it was taken, or null
     */
    public record State(
            OrganizationId organization,
            MailId id,
            UUID event,
            MailTemplate template,
            Recipient recipient,
            Status status,
            int attempts,
            MailFault fault,
            Instant nextAt,
            Instant sentAt,
            Instant createdAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(event, "event");
            requireNonNull(template, "template");
            requireNonNull(recipient, "recipient");
            requireNonNull(status, "status");
            requireNonNull(nextAt, "nextAt");
            requireNonNull(createdAt, "createdAt");
            if ((status == Status.SENT) != (sentAt != null)) {
                throw new IllegalArgumentException("a mail has been sent at some time, or not at all");
            }
        }
    }

    /** The mail that is in this state. */
    public static Mail of(State state) {
        return new Mail(requireNonNull(state, "state"));
    }

    /** An event is to be told to somebody. */
    public static Change<Mail> address(
            OrganizationId organization, UUID event, MailTemplate template, Recipient recipient, Moment moment) {
        return address(organization, event, template, recipient, Duration.ZERO, moment);
    }

    /** An event is to be told to somebody, once it has been held for so long; what it is held for stays, whatever is set later. */
    public static Change<Mail> address(
            OrganizationId organization,
            UUID event,
            MailTemplate template,
            Recipient recipient,
            Duration held,
            Moment moment) {
        return Change.of(new Mail(new State(
                organization,
                MailId.of(event, template, recipient),
                event,
                template,
                recipient,
                Status.QUEUED,
                0,
                null,
                moment.at().plus(held),
                null,
                moment.at(),
                1)));
    }

    /** It was tried; what comes of that tells nobody anything, so there is no event. */
    public Change<Mail> tried(Delivery delivery, Moment moment) {
        int attempts = state.attempts() + 1;
        return Change.of(
                switch (delivery.result()) {
                    case SENT -> next(Status.SENT, attempts, null, state.nextAt(), moment.at());
                    case REFUSED -> next(Status.DEAD, attempts, delivery.fault(), state.nextAt(), null);
                    case POINTLESS -> next(Status.DROPPED, state.attempts(), delivery.fault(), state.nextAt(), null);
                    case LATER ->
                        Patience.isOver(attempts)
                                ? next(Status.DEAD, attempts, delivery.fault(), state.nextAt(), null)
                                : next(
                                        Status.QUEUED,
                                        attempts,
                                        delivery.fault(),
                                        moment.at()
                                                .plus(Patience.after(
                                                        attempts, state.id().value())),
                                        null);
                });
    }

    /**
     * Somebody wants it to be tried again from the beginning.
     *
     * @return the change, or {@link MailRules#NOT_A_DEAD_LETTER}
     */
    public Outcome<Change<Mail>> resend(Moment moment) {
        return state.status() == Status.DEAD
                ? Outcome.done(
                        Change.of(next(Status.QUEUED, 0, state.fault(), moment.at(), null), new MailResent(state.id())))
                : Outcome.refused(MailRules.NOT_A_DEAD_LETTER.broken());
    }

    /** Whether it still is to be sent. */
    public boolean isQueued() {
        return state.status() == Status.QUEUED;
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private Mail next(Status status, int attempts, MailFault fault, Instant nextAt, Instant sentAt) {
        return new Mail(new State(
                state.organization(),
                state.id(),
                state.event(),
                state.template(),
                state.recipient(),
                status,
                attempts,
                fault,
                nextAt,
                sentAt,
                state.createdAt(),
                state.version() + 1));
    }
}
