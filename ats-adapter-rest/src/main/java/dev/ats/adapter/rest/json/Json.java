package dev.ats.adapter.rest.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The one reader and writer of JSON. Everything it reads is well-formed Unicode, composed (NFC), and not too deep. */
public final class Json {

    /** How deep objects and lists may be nested. */
    public static final int MOST_DEPTH = 64;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 1000;
    private static final String TOO_MUCH = "is nested deeper than " + MOST_DEPTH + ", or a name or number too long";

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addModule(new Writing())
            .build();

    private Json() {}

    /**
     * Reads what was sent.
     *
     * @throws Refused when it is not JSON in UTF-8, names a property twice, goes on after its end, or nests too deep
     */
    public static JsonNode read(byte[] body) {
        JsonNode node;
        try {
            // Decoded here, because Jackson would guess UTF-16 and UTF-32 too, and RFC 8259 knows only UTF-8.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            node = MAPPER.readTree(text);
        } catch (StreamConstraintsException tooMuch) {
            throw Refused.at(WireProblems.MALFORMED_JSON, pointerToTheEnd(body), TOO_MUCH);
        } catch (CharacterCodingException | JsonProcessingException malformed) {
            throw new Refused(Problem.of(WireProblems.MALFORMED_JSON));
        }
        if (node.isMissingNode()) {
            throw new Refused(Problem.of(WireProblems.MALFORMED_JSON));
        }
        return WellFormed.composed(node);
    }

    /** How far reading comes. */
    private static String pointerToTheEnd(byte[] body) {
        try (JsonParser parser = MAPPER.createParser(new String(body, StandardCharsets.UTF_8))) {
            try {
                while (parser.nextToken() != null) {
                    // only where it ends matters
                }
            } catch (JsonProcessingException here) {
                return parser.getParsingContext().pathAsPointer().toString();
            }
            return "";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes a view. */
    public static byte[] write(Object view) {
        try {
            return MAPPER.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same for what was read, however it was spaced and ordered. */
    public static byte[] canonical(JsonNode node) {
        return write(node);
    }

    /** How a component of a record is called on the wire. */
    public static String nameOf(String component) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(component);
    }
}
