package dev.ats.adapter.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Text that can be stored and compared: no U+0000, no half of a surrogate pair, composed. */
public final class WellFormed {

    private WellFormed() {}

    /** What is wrong with the text, or nothing. */
    public static Optional<String> problemOf(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of("must not contain U+0000");
        }
        boolean halves = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return halves ? Optional.of("must be well-formed Unicode") : Optional.empty();
    }

    /** The tree with all its texts composed. */
    static JsonNode composed(JsonNode root) {
        Faults faults = new Faults();
        JsonNode composed = composed(root, Pointer.ROOT, faults);
        faults.refuseIfAny();
        return composed;
    }

    private static JsonNode composed(JsonNode node, Pointer at, Faults faults) {
        if (node instanceof TextNode) {
            return text(node, at, faults);
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, composed(list.get(i), at.then(i), faults));
            }
        }
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                if (problemOf(property.getKey()).isPresent()) {
                    faults.add(at, "must have well-formed names only");
                } else {
                    property.setValue(composed(property.getValue(), at.then(property.getKey()), faults));
                }
            }
        }
        return node;
    }

    private static JsonNode text(JsonNode node, Pointer at, Faults faults) {
        String text = node.textValue();
        Optional<String> problem = problemOf(text);
        if (problem.isPresent()) {
            faults.add(at, problem.get());
            return node;
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? node
                : TextNode.valueOf(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
