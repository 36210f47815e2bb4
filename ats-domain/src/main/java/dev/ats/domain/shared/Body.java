package dev.ats.domain.shared;

/** A longer text with line breaks: at most 20 000 characters. */
public record Body(String value) {

    /** The most characters (code points) it may have. */
    public static final int MOST = 20_000;

    /** @throws InvalidValue when it is missing, empty, too long or not printable */
    public Body {
        value = Text.body(value, MOST);
    }

    @Override
    public String toString() {
        return value;
    }
}
