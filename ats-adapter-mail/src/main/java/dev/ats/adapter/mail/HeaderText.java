package dev.ats.adapter.mail;

import java.net.IDN;

/**
 * The one way into a header for what anybody typed: Jakarta Mail would write line breaks as they are, and whatever
 * follows them would be a header of its own.
 */
final class HeaderText {

    /** Beyond this no mail program shows it. */
    private static final int MOST = 250;

    private HeaderText() {}

    /** The text on one line, without anything that some program might take for a line's end. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(MOST).map(c -> breaks(c) ? ' ' : c).forEach(line::appendCodePoint);
        // Plain text that pretends to be encoded (RFC 2047) would be decoded into anything, line ends included.
        return line.toString().strip().replaceAll(" {2,}", " ").replace("=?", "= ?");
    }

    /**
     * The address as servers know it, with an ASCII domain.
     *
     * @throws IllegalArgumentException when something in it could leave the header, or it has no such domain
     */
    static String address(String address) {
        int at = address.lastIndexOf('@');
        boolean unsafe = address.codePoints()
                .anyMatch(c -> breaks(c) || Character.isSpaceChar(c) || c == '<' || c == '>' || c == ',' || c == ';');
        if (at < 1 || unsafe) {
            throw new IllegalArgumentException("an address that no header may hold");
        }
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    private static boolean breaks(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
