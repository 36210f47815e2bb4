package dev.ats.domain.shared;

/** A line of text: at most 1 000 characters. */
public record Line(String value) {

    /** The most characters (code points) it may have. */
    public static final int MOST = 1_000;

    /** @throws InvalidValue when it is missing, empty, too long or not printable */
    public Line {
        value = Text.line(value, MOST);
    }

    @Override
    public String toString() {
        return value;
    }
}
