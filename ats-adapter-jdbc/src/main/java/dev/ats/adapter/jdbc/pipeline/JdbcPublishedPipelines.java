package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.kernel.StoredJson;
import dev.ats.application.pipeline.PublishedPipelines;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Published pipelines as rows, each read once: a version never changes. */
public final class JdbcPublishedPipelines implements PublishedPipelines {

    /** More than are under way at a time in most installations; what falls out is read again. */
    private static final int MOST = 2_000;

    private static final Sql FIND = Sql.of("""
            select v.drawing from pipeline_versions v
            where v.organization_id = organization() and v.key = :key""");

    private final JdbcUnitsOfWork units;
    private final Map<Version, Pipeline> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Pipeline> eldest) {
            return size() > MOST;
        }
    });

    public JdbcPublishedPipelines(JdbcUnitsOfWork units) {
        this.units = units;
    }

    /** A version of one organization's: others may call theirs the same. */
    private record Version(OrganizationId organization, PipelineKey key) {}

    @Override
    public Optional<Pipeline> find(PipelineKey key) {
        return Pipelines.named(key)
                .or(() -> units.current().opened().organization().flatMap(organization -> find(organization, key)));
    }

    /**
     * The pipeline that something of that organization's, which is the one entered, goes through.
     *
     * @throws IllegalStateException when there is none of that key
     */
    public Pipeline of(OrganizationId organization, PipelineKey key) {
        return Pipelines.named(key)
                .or(() -> find(organization, key))
                .orElseThrow(() -> new IllegalStateException("no pipeline " + key));
    }

    private Optional<Pipeline> find(OrganizationId organization, PipelineKey key) {
        Version version = new Version(organization, key);
        Pipeline cached = known.get(version);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<Pipeline> read = units.current()
                .first(FIND.bind().text("key", key), row -> StoredJson.read(row.text("drawing"), PipelineDrawing.class)
                        .as(key));
        read.ifPresent(pipeline -> known.put(version, pipeline));
        return read;
    }
}
