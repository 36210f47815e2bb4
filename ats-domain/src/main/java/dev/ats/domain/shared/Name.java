package dev.ats.domain.shared;

/** A name of a person or thing: one line of at most 200 characters. */
public record Name(String value) {

    /** The most characters (code points) it may have. */
    public static final int MOST = 200;

    /** @throws InvalidValue when it is missing, empty, too long or not printable */
    public Name {
        value = Text.line(value, MOST);
    }

    /**
     * What it is put in order by: lower case and without accents, as search takes it, at most {@value #MOST} characters.
     * Such keys compare by code point.
     */
    public String sortKey() {
        return SearchText.shortened(SearchText.bare(value), MOST);
    }

    @Override
    public String toString() {
        return value;
    }
}
