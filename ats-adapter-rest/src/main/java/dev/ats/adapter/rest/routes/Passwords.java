package dev.ats.adapter.rest.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ats.adapter.rest.json.Json;
import dev.ats.domain.access.accounts.Password;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Keeps passwords out of what is kept of a request: a quick digest of one could be guessed, however slow its hash is. */
final class Passwords {

    private Passwords() {}

    /** The body without them. */
    static JsonNode leftOut(Class<?> type, JsonNode body) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .filter(one -> one.getType() == Password.class)
                .map(RecordComponent::getName)
                .map(Json::nameOf)
                .toList();
        return names.isEmpty() ? body : ((ObjectNode) body.deepCopy()).without(names);
    }
}
