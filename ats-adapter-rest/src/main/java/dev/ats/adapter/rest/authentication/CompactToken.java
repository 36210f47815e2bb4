package dev.ats.adapter.rest.authentication;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.problems.Refused;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token in the compact form of RFC 7515, taken apart without believing any of it. There is one way only to write each:
 * base64url as an encoder writes it, JSON that names nothing twice, and a signature of the 64 bytes of ES256.
 */
record CompactToken(JsonNode header, JsonNode payload) {

    /** The most characters it may have; ours have about 600. */
    static final int MOST = 4096;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{85}[AQgw]");

    /** Takes it apart; nothing when it is no such token. */
    static Optional<CompactToken> of(String text) {
        if (text.length() > MOST || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.");
        return json(parts[0]).flatMap(header -> json(parts[1]).map(payload -> new CompactToken(header, payload)));
    }

    /** The names of that object, in order. */
    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Optional<JsonNode> json(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            boolean canonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(part);
            return canonical ? Optional.of(Json.read(bytes)).filter(JsonNode::isObject) : Optional.empty();
        } catch (IllegalArgumentException | Refused malformed) {
            return Optional.empty();
        }
    }
}
