package dev.ats.domain.shared;

/** A word or two that an organization files a candidate under: at most 50 characters. */
public record Tag(String value) {

    /** The most characters (code points) it may have. */
    public static final int MOST = 50;

    /** @throws InvalidValue when it is missing, empty, too long or not printable */
    public Tag {
        value = Text.line(value, MOST);
    }

    @Override
    public String toString() {
        return value;
    }
}
