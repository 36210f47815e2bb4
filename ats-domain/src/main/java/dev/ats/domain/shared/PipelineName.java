package dev.ats.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The key of a pipeline, in lower case. */
public record PipelineName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    /** @throws InvalidValue when no pipeline can be called so */
    public PipelineName {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue(
                    "must be the key of a pipeline: lower case letters, digits and underscores, at most 50");
        }
    }

    /** One for a pipeline of that title: its letters and digits, the rest underscores. */
    public static PipelineName from(Name title) {
        String plain = Normalizer.normalize(title.value(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String named = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "pipeline_" + plain : plain;
        return new PipelineName(named.substring(0, Math.min(named.length(), 50)).replaceAll("_$", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
