package dev.ats.domain.shared;

import java.util.regex.Pattern;

/**
 * Names one published version of a pipeline, which never changes: {@code engineering.3} is the third of
 * {@code engineering}. A pipeline that comes with the product has one version, and goes by its name alone.
 */
public record PipelineKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,49}(\\.[1-9][0-9]{0,8})?");

    /** @throws InvalidValue when no version of a pipeline can be called so */
    public PipelineKey {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be the name of a pipeline, perhaps with a version: engineering.3");
        }
    }

    /** That version of an organization's pipeline. */
    public static PipelineKey of(PipelineName name, int number) {
        return new PipelineKey(name + "." + number);
    }

    /** Which pipeline. */
    public PipelineName name() {
        int dot = value.indexOf('.');
        return new PipelineName(dot < 0 ? value : value.substring(0, dot));
    }

    /** Which version of it; 1 for what comes with the product. */
    public int number() {
        int dot = value.indexOf('.');
        return dot < 0 ? 1 : Integer.parseInt(value.substring(dot + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
