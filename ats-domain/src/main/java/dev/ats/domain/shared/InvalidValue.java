package dev.ats.domain.shared;

/** A value that cannot be: its message completes the sentence "this field ...". */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** @param problem what is wrong, in a few words that may be shown to the person who sent it */
    public InvalidValue(String problem) {
        super(problem);
    }
}
