package dev.ats.domain.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/**
 * A mail. It follows from event, template and recipient, so that addressing an event twice makes the same mails once.
 */
public record MailId(UUID value) implements Id {

    private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;
    private static final long VERSION_8 = 0x8000;
    private static final long LOW_12 = 0x0FFF;
    private static final long LOW_62 = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public MailId {
        requireNonNull(value, "value");
    }

    /** A UUID of version 8 (RFC 9562): the time of the event's id, then a hash; so mails sort by their events' age. */
    static MailId of(UUID event, MailTemplate template, Recipient recipient) {
        String name = String.join(
                " ",
                event.toString(),
                template.name(),
                recipient.kind().name(),
                recipient.id().toString());
        byte[] hash = sha256(name);
        long high = number(hash, 0);
        long low = number(hash, Long.BYTES);
        return new MailId(new UUID(
                (event.getMostSignificantBits() & TIME) | VERSION_8 | (high & LOW_12), VARIANT | (low & LOW_62)));
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    private static long number(byte[] hash, int from) {
        long number = 0;
        for (byte one : Arrays.copyOfRange(hash, from, from + Long.BYTES)) {
            number = (number << Byte.SIZE) | (one & 0xFF);
        }
        return number;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
