package dev.ats.adapter.rest.authentication;

import dev.ats.adapter.rest.json.Scalar;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.InvalidValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Opaque tokens as they travel: ids that say where to look, and a secret that proves, with dots between. What is no such
 * text is answered like one that is unknown.
 */
public record TokenText(List<UUID> ids, Secret secret) {

    private static final int ID = 36;
    private static final int SECRET = 43;
    private static final String KEY = "ats_";

    public TokenText {
        ids = List.copyOf(ids);
    }

    /** Reads it; nothing when it is no token with so many ids. */
    public static Optional<TokenText> read(String text, int ids) {
        if (text.length() != ids * (ID + 1) + SECRET) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        if (parts.length != ids + 1) {
            return Optional.empty();
        }
        try {
            List<UUID> read = new ArrayList<>();
            for (String part : Arrays.copyOf(parts, ids)) {
                read.add(Scalar.uuid(part));
            }
            return Optional.of(new TokenText(read, new Secret(parts[ids])));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }

    /** Whether that is meant to be the key of a program, which begins so that whoever looks for leaked ones finds it. */
    static boolean isKey(String text) {
        return text.startsWith(KEY);
    }

    /** Reads the key of a program; nothing when it is none. */
    static Optional<TokenText> readKey(String text) {
        return isKey(text) ? read(text.substring(KEY.length()), 2) : Optional.empty();
    }

    /** It, as the key of a program is written. */
    public String writeKey() {
        return KEY + write();
    }

    /** It, as it is written. */
    public String write() {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(".")) + "." + secret.value();
    }

    @Override
    public String toString() {
        return "(token)";
    }
}
