package dev.ats.adapter.jdbc.pipeline.histories;

import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.shared.PipelineKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pipelines of one organization, in all versions it has published, and those that come with the product. */
record KnownPipelines(Map<PipelineKey, Pipeline> drawn) {

    Optional<Pipeline> find(PipelineKey key) {
        return Pipelines.named(key).or(() -> Optional.ofNullable(drawn.get(key)));
    }

    List<Pipeline> all(Collection<PipelineKey> keys) {
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }
}
