package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.Paging;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.pipeline.templates.TemplateStatus;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineName;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A pipeline as one line of a list.
 *
 * @param key by which its versions are known
 * @param publishedVersion the last of them, 0 before the first
 * @param builtIn whether it comes with the product
 */
public record TemplateListing(
        PipelineId id,
        PipelineName key,
        Name name,
        TemplateStatus status,
        int publishedVersion,
        boolean builtIn,
        int version) {

    /** One that was drawn. */
    public static TemplateListing of(PipelineTemplate.State drawn) {
        return new TemplateListing(
                drawn.id(),
                drawn.name(),
                drawn.drawing().name(),
                drawn.status(),
                drawn.published(),
                false,
                drawn.version());
    }

    /**
     * Those drawn, newest first, and then those that come with the product, which are older than any: what a page begins
     * with, and one more than it holds where there is more.
     */
    public static List<TemplateListing> withBuiltIn(List<TemplateListing> drawn, Paging paging) {
        Stream<TemplateListing> builtIn = Pipelines.ALL.stream()
                .map(TemplateListing::of)
                .filter(one -> paging.after() == null
                        || isBefore(one.id().value(), paging.after().id()))
                .sorted(Comparator.comparing((TemplateListing one) -> one.id().value())
                        .reversed());
        return Stream.concat(drawn.stream(), builtIn).limit(paging.limit() + 1L).toList();
    }

    /** As the database compares them, which Java does only within the same sign. */
    private static boolean isBefore(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high < 0
                || (high == 0
                        && Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) < 0);
    }

    /** One that comes with the product. */
    public static TemplateListing of(Pipeline builtIn) {
        return new TemplateListing(
                Pipelines.idOf(builtIn),
                builtIn.key().name(),
                builtIn.drawing().name(),
                TemplateStatus.PUBLISHED,
                1,
                true,
                1);
    }
}
