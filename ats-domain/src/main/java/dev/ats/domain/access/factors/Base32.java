package dev.ats.domain.access.factors;

/** Base 32 without padding (RFC 4648, section 6), of whole groups of five bytes. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte one : bytes) {
            buffer = (buffer << Byte.SIZE | (one & 0xFF)) & 0xFFFF;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt(buffer >> held & 31));
            }
        }
        return text.toString();
    }

    static byte[] read(String text) {
        byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
        int buffer = 0;
        int held = 0;
        int read = 0;
        for (int i = 0; i < text.length(); i++) {
            buffer = (buffer << BITS | LETTERS.indexOf(text.charAt(i))) & 0xFFFF;
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes[read++] = (byte) (buffer >> held);
            }
        }
        return bytes;
    }
}
