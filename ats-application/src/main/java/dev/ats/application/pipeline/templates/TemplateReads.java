package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.shared.PipelineId;
import java.util.Optional;

/** The pipelines of the organization entered as they are looked at. */
public interface TemplateReads extends ReadPort {

    /** Those it has drawn, newest first, then those that come with the product. */
    Page<TemplateListing> list(Paging paging, Visibility visibility);

    /** The template of that id, when it may be seen. */
    Optional<PipelineTemplate.State> find(PipelineId id, Visibility visibility);

    /** What was published as that version, when it may be seen. */
    Optional<PipelineDrawing> version(PipelineId id, int number, Visibility visibility);
}
