package dev.ats.bootstrap.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts keys that are kept in the database: AES-256-GCM under a key derived for this alone, a random nonce each, bound
 * to purpose and id, so that no wrapped key can stand in for another.
 */
final class Wrapping {

    private static final String VERSION = "1.";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final String purpose;

    /** @param purpose what the wrapped keys are for */
    Wrapping(MasterKey master, String purpose) {
        this.key = new SecretKeySpec(master.derive("ats wrapped keys 1"), "AES");
        this.purpose = purpose;
    }

    String wrap(UUID id, String secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, id).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] all = new byte[NONCE + sealed.length];
            System.arraycopy(nonce, 0, all, 0, NONCE);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has AES-GCM", never);
        }
    }

    /** What was wrapped, or nothing when it was not with this key, for this purpose and under this id. */
    Optional<String> unwrap(UUID id, String wrapped) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(wrapped.startsWith(VERSION) ? wrapped.substring(2) : "");
            if (all.length <= NONCE) {
                return Optional.empty();
            }
            byte[] nonce = new byte[NONCE];
            System.arraycopy(all, 0, nonce, 0, NONCE);
            byte[] opened = cipher(Cipher.DECRYPT_MODE, nonce, id).doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException anotherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has AES-GCM", never);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID id) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((purpose + " " + id).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
