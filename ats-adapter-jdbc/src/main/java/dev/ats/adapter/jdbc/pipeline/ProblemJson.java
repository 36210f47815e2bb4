package dev.ats.adapter.jdbc.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ats.domain.pipeline.bulk.ItemResult;

/** What stood in the way of an item, as JSON: its facts are of as many shapes as there are rules. */
final class ProblemJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProblemJson() {}

    static String write(ItemResult.Problem problem) {
        try {
            return MAPPER.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a problem that is no JSON", e);
        }
    }

    static ItemResult.Problem read(String json) {
        try {
            return MAPPER.readValue(json, ItemResult.Problem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored problem that cannot be read", e);
        }
    }
}
