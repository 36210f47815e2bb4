package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** Where a page of one very list begins: opaque, and of no use anywhere else. */
final class Cursor {

    private static final int HASH_BYTES = 8;
    private static final int BYTES = 16 + HASH_BYTES;

    private final byte[] list;

    private Cursor(byte[] list) {
        this.list = list;
    }

    /** Cursors of that list: of that path, filters and order. */
    static Cursor of(String path, Object filters) {
        return new Cursor(Arrays.copyOf(Sha256.of(path, String.valueOf(filters)), HASH_BYTES));
    }

    /** The cursor of the page that begins after that entry. */
    String after(UUID last) {
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(BYTES)
                        .putLong(last.getMostSignificantBits())
                        .putLong(last.getLeastSignificantBits())
                        .put(list)
                        .array());
    }

    /**
     * The entry that it begins after.
     *
     * @throws Refused when it is broken, or of another list
     */
    UUID read(String text) {
        byte[] bytes = bytesOf(text);
        if (bytes.length != BYTES || !Arrays.equals(bytes, BYTES - HASH_BYTES, BYTES, list, 0, HASH_BYTES)) {
            throw Refused.because(WireProblems.INVALID_CURSOR);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytesOf(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw Refused.because(WireProblems.INVALID_CURSOR);
        }
    }
}
