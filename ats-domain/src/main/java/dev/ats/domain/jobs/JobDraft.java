package dev.ats.domain.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody writes down of a job to be created.
 *
 * @param code null to have one made
 * @param department null when unsaid
 * @param location null when unsaid
 * @param openings how many are to be hired, 1 to 10 000
 * @param validThrough when it stops taking applications, or null for never
 */
public record JobDraft(
        JobCode code,
        Name title,
        Body description,
        Name department,
        Name location,
        WorkMode workMode,
        EmploymentType employmentType,
        int openings,
        Instant validThrough,
        Set<AccountId> recruiters,
        Set<AccountId> hiringManagers) {

    /** The most people one job can hire. */
    public static final int MOST_OPENINGS = 10_000;

    /** @throws InvalidValue when the number of openings makes no sense */
    public JobDraft {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(workMode, "workMode");
        requireNonNull(employmentType, "employmentType");
        if (openings < 1 || openings > MOST_OPENINGS) {
            throw new InvalidValue("must have 1 to 10,000 openings");
        }
        recruiters = Set.copyOf(recruiters);
        hiringManagers = Set.copyOf(hiringManagers);
    }

    /** The same, under that code. */
    JobDraft withCode(JobCode chosen) {
        return new JobDraft(
                chosen,
                title,
                description,
                department,
                location,
                workMode,
                employmentType,
                openings,
                validThrough,
                recruiters,
                hiringManagers);
    }

    /** The same, with that recruiter among the others. */
    public JobDraft withRecruiter(AccountId recruiter) {
        Set<AccountId> all = new HashSet<>(recruiters);
        all.add(recruiter);
        return new JobDraft(
                code,
                title,
                description,
                department,
                location,
                workMode,
                employmentType,
                openings,
                validThrough,
                all,
                hiringManagers);
    }
}
