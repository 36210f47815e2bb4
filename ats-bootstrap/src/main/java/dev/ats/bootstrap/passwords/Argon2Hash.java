package dev.ats.bootstrap.passwords;

import dev.ats.domain.access.accounts.PasswordHash;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash with all that it was made of, as the PHC string format writes it. What is read stays within bounds,
 * so that nobody who can write one row can make this process run out of memory or time.
 *
 * @param memory in KiB
 * @param passes over the memory
 * @param lanes that could be filled side by side
 */
@SuppressWarnings("ArrayRecordComponent") // never compared by equals
record Argon2Hash(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    private static final Pattern PHC = Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,6}),t=([0-9]{1,2}),p=([0-9])\\$"
            + "([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    static final int MOST_MEMORY = 65_536;
    private static final int MOST_PASSES = 10;
    private static final int MOST_LANES = 4;

    /** RFC 9106, section 3.1: at least 8 KiB for each lane. */
    private static final int LEAST_MEMORY_OF_A_LANE = 8;

    /** What that text says, or nothing when it says none or goes beyond the bounds. */
    static Optional<Argon2Hash> read(PasswordHash text) {
        Matcher phc = PHC.matcher(text.phc());
        if (!phc.matches()) {
            return Optional.empty();
        }
        int memory = Integer.parseInt(phc.group(1));
        int passes = Integer.parseInt(phc.group(2));
        int lanes = Integer.parseInt(phc.group(3));
        boolean within = lanes >= 1
                && lanes <= MOST_LANES
                && passes >= 1
                && passes <= MOST_PASSES
                && memory >= LEAST_MEMORY_OF_A_LANE * lanes
                && memory <= MOST_MEMORY;
        if (!within) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Argon2Hash(memory, passes, lanes, bytes(phc.group(4)), bytes(phc.group(5))));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    PasswordHash write() {
        return new PasswordHash(String.format(
                Locale.ROOT, "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s", memory, passes, lanes, text(salt), text(hash)));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
