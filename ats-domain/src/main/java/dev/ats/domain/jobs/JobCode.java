package dev.ats.domain.jobs;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.JobId;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an organization calls a job in its own papers; unique there. */
public record JobCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

    /** @throws InvalidValue when it cannot be a code */
    public JobCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be a code: letters, digits and . _ / -, at most 40");
        }
    }

    /** A code for a job that was given none, from the random end of its id. */
    static JobCode from(JobId id) {
        String end = Long.toString(id.value().getLeastSignificantBits() & 0xFF_FFFF_FFFFL, 36);
        return new JobCode("J-" + end.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
