package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import java.util.Optional;

/** The pipelines that the organization entered has drawn. */
public interface Templates {

    /** The template of that id, held until the unit of work ends; or nothing. */
    Optional<Found> find(PipelineId id);

    /**
     * The version of that pipeline that a job can choose, also of one that comes with the product; or nothing.
     *
     * @param number which version, or null for the last that was published
     */
    Optional<PipelineKey> choice(PipelineId id, Integer number);

    /** The saving that writes the change, and keeps what is published; a second template of a name is a lost creation. */
    Saving saving(Change<PipelineTemplate> change);

    /**
     * A template.
     *
     * @param isDefault whether jobs that name no pipeline take this one
     */
    record Found(PipelineTemplate template, boolean isDefault) {}
}
