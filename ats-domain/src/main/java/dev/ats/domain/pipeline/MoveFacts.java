package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What the guards of a pipeline may know besides the stage.
 *
 * @param openingLeft whether the job has an opening that nobody fills yet
 * @param feedback how often feedback has been given
 * @param interviews how often feedback on a conversation has been given
 * @param reasonGiven whether whoever moves says why
 * @param waited how long it has been in its stage, by the clock on the wall
 * @param mover who moves it
 */
public record MoveFacts(
        boolean openingLeft, int feedback, int interviews, boolean reasonGiven, Duration waited, Mover mover) {

    public MoveFacts {
        requireNonNull(waited, "waited");
        requireNonNull(mover, "mover");
    }

    /** Of an application of which nothing but this is known. */
    public MoveFacts(boolean openingLeft) {
        this(openingLeft, 0, 0, false, Duration.ZERO, Mover.ANYBODY);
    }

    /** The same, were no opening left. */
    public MoveFacts withNoOpeningLeft() {
        return new MoveFacts(false, feedback, interviews, reasonGiven, waited, mover);
    }

    /** The same, moved with a reason or without. */
    public MoveFacts saying(boolean reason) {
        return new MoveFacts(openingLeft, feedback, interviews, reason, waited, mover);
    }

    /** The same after that time in the stage. */
    public MoveFacts after(Duration time) {
        return new MoveFacts(openingLeft, feedback, interviews, reasonGiven, time, mover);
    }

    /** The same, moved by them. */
    public MoveFacts by(Mover other) {
        return new MoveFacts(openingLeft, feedback, interviews, reasonGiven, waited, other);
    }
}
