package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.application.kernel.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of one very list begins: opaque, and of no use anywhere else. It holds the id of a place, a hash of the
 * list, and the place's key where it has one. The hash keeps apart what was mixed up; it does not tell what was forged.
 */
final class Cursor {

    private static final int HASH_BYTES = 8;
    private static final int BYTES = 16 + HASH_BYTES;

    /** Before a key, so that an empty one is told from none. */
    private static final char KEY = '=';

    private final byte[] list;

    private Cursor(byte[] list) {
        this.list = list;
    }

    /** Cursors of that list: of that path, filters and order. */
    static Cursor of(String path, Object filters) {
        return new Cursor(Arrays.copyOf(Sha256.of(path, String.valueOf(filters)), HASH_BYTES));
    }

    /** The cursor of the page that begins after that place. */
    String after(Place place) {
        byte[] key = place.key() == null ? new byte[0] : (KEY + place.key()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(BYTES + key.length)
                        .putLong(place.id().getMostSignificantBits())
                        .putLong(place.id().getLeastSignificantBits())
                        .put(list)
                        .put(key)
                        .array());
    }

    /**
     * The place that it begins after.
     *
     * @throws Refused when it is broken, or of another list
     */
    Place read(String text) {
        byte[] bytes = bytesOf(text);
        if (bytes.length < BYTES || !Arrays.equals(bytes, BYTES - HASH_BYTES, BYTES, list, 0, HASH_BYTES)) {
            throw Refused.because(WireProblems.INVALID_CURSOR);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID id = new UUID(buffer.getLong(), buffer.getLong());
        return bytes.length == BYTES ? Place.of(id) : new Place(key(buffer.position(BYTES)), id);
    }

    private static String key(ByteBuffer rest) {
        try {
            String key = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
            if (key.charAt(0) == KEY) {
                return key.substring(1);
            }
        } catch (CharacterCodingException broken) {
            throw Refused.because(WireProblems.INVALID_CURSOR);
        }
        throw Refused.because(WireProblems.INVALID_CURSOR);
    }

    private static byte[] bytesOf(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw Refused.because(WireProblems.INVALID_CURSOR);
        }
    }
}
