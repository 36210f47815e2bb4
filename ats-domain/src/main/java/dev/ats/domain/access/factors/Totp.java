package dev.ats.domain.access.factors;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238, on RFC 4226) as all authenticator apps make them: HMAC-SHA-1, six digits, a
 * step of 30 seconds. Clocks may be one step apart. Pure.
 */
public final class Totp {

    private static final String HMAC = "HmacSHA1";
    private static final int SECONDS = 30;
    private static final int DRIFT = 1;
    private static final int DIGITS_MODULUS = 1_000_000;

    private Totp() {}

    /** What an authenticator app with that key shows at that time. */
    public static OneTimeCode shown(TotpKey key, Instant time) {
        return new OneTimeCode(code(key, stepAt(time)));
    }

    /** The step that a time is in. */
    static long stepAt(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    /** The code of that step. */
    static String code(TotpKey key, long step) {
        byte[] hash = hmac(key, step);
        int offset = hash[hash.length - 1] & 0xF;
        int bits = (hash[offset] & 0x7F) << 24
                | (hash[offset + 1] & 0xFF) << 16
                | (hash[offset + 2] & 0xFF) << 8
                | (hash[offset + 3] & 0xFF);
        return String.format(Locale.ROOT, "%06d", bits % DIGITS_MODULUS);
    }

    /** The step after {@code last} whose code it is, among those that are not too far from that time; or nothing. */
    static OptionalLong stepOf(OneTimeCode code, TotpKey key, Instant time, long last) {
        long now = stepAt(time);
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> step > last && code(key, step).equals(code.value()))
                .findFirst();
    }

    private static byte[] hmac(TotpKey key, long step) {
        byte[] counter = new byte[Long.BYTES];
        for (int i = 0; i < counter.length; i++) {
            counter[i] = (byte) (step >> (Long.SIZE - Byte.SIZE * (i + 1)));
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bits(), HMAC));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", never);
        }
    }
}
