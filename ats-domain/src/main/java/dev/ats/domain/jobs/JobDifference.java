package dev.ats.domain.jobs;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How what is written of a job differs from what was written before: only what is not the same stands in it.
 *
 * @param texts which texts are other ones
 * @param before the other terms, as they were
 * @param after the same terms, as they are
 */
public record JobDifference(List<JobText> texts, JobTerms before, JobTerms after) {

    public JobDifference {
        texts = List.copyOf(texts);
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    static JobDifference between(Job.State before, Job.State after) {
        JobTerms old = JobTerms.of(before.details());
        JobTerms present = JobTerms.of(after.details());
        List<JobText> texts = Arrays.stream(JobText.values())
                .filter(text -> !Objects.equals(text.of(before), text.of(after)))
                .toList();
        return new JobDifference(texts, old.unlike(present), present.unlike(old));
    }
}
