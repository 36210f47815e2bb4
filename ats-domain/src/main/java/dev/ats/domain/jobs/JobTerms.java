package dev.ats.domain.jobs;

import java.time.Instant;
import java.util.Objects;

/** What can be said of a job without a text; null is what is unsaid, or is not spoken of. */
public record JobTerms(
        WorkMode workMode,
        EmploymentType employmentType,
        Integer openings,
        Instant validThrough,
        Integer experienceMin,
        Integer experienceMax,
        Salary salary,
        Priority priority,
        Integer slaDays) {

    static JobTerms of(JobDetails details) {
        return new JobTerms(
                details.workMode(),
                details.employmentType(),
                details.openings(),
                details.validThrough(),
                details.requirements().experienceMin(),
                details.requirements().experienceMax(),
                details.salary(),
                details.priority(),
                details.slaDays());
    }

    /** Those of them that are not the same there. */
    JobTerms unlike(JobTerms other) {
        return new JobTerms(
                unlike(workMode, other.workMode),
                unlike(employmentType, other.employmentType),
                unlike(openings, other.openings),
                unlike(validThrough, other.validThrough),
                unlike(experienceMin, other.experienceMin),
                unlike(experienceMax, other.experienceMax),
                unlike(salary, other.salary),
                unlike(priority, other.priority),
                unlike(slaDays, other.slaDays));
    }

    private static <T> T unlike(T mine, T others) {
        return Objects.equals(mine, others) ? null : mine;
    }
}
