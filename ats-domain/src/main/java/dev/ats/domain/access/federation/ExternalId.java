package dev.ats.domain.access.federation;

import dev.ats.domain.shared.InvalidValue;

/** What a provider calls one of its organizations: up to 255 printable characters of ASCII. */
public record ExternalId(String value) {

    private static final int MOST = 255;

    /** @throws InvalidValue when it is no such text */
    public ExternalId {
        check(value);
    }

    static void check(String text) {
        boolean printable = text != null
                && !text.isEmpty()
                && text.length() <= MOST
                && text.chars().allMatch(c -> c > ' ' && c <= '~');
        if (!printable) {
            throw new InvalidValue("must be up to " + MOST + " printable characters of ASCII");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
