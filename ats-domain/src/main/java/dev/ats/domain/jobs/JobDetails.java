package dev.ats.domain.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import java.time.Instant;

/**
 * What is written of a job, and replaced as a whole: all but its code, its staff and where it stands.
 *
 * @param department null when unsaid
 * @param location null when unsaid
 * @param openings how many are to be hired, 1 to 10 000
 * @param validThrough when it stops taking applications, or null for never
 * @param benefits what comes with it besides pay, or null
 * @param slaDays within how many days it should be filled, 1 to 3650, or null
 */
public record JobDetails(
        Name title,
        Body description,
        Name department,
        Name location,
        WorkMode workMode,
        EmploymentType employmentType,
        int openings,
        Instant validThrough,
        Requirements requirements,
        Salary salary,
        Body benefits,
        Priority priority,
        Integer slaDays) {

    /** The most people one job can hire. */
    public static final int MOST_OPENINGS = 10_000;

    /** The longest time to fill a job. */
    public static final int MOST_SLA_DAYS = 3650;

    /** @throws InvalidValue when a number makes no sense */
    public JobDetails {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(workMode, "workMode");
        requireNonNull(employmentType, "employmentType");
        requireNonNull(requirements, "requirements");
        requireNonNull(salary, "salary");
        requireNonNull(priority, "priority");
        if (openings < 1 || openings > MOST_OPENINGS) {
            throw new InvalidValue("must have 1 to 10,000 openings");
        }
        if (slaDays != null && (slaDays < 1 || slaDays > MOST_SLA_DAYS)) {
            throw new InvalidValue("must be 1 to 3,650 days");
        }
    }

    /** A job of which nothing but this is said: one full-time opening, on site, of medium priority. */
    public static JobDetails of(Name title, Body description) {
        return new JobDetails(
                title,
                description,
                null,
                null,
                WorkMode.ONSITE,
                EmploymentType.FULL_TIME,
                1,
                null,
                Requirements.NONE,
                Salary.UNSAID,
                null,
                Priority.MEDIUM,
                null);
    }

    /** The same with so many openings. */
    public JobDetails withOpenings(int number) {
        return new JobDetails(
                title,
                description,
                department,
                location,
                workMode,
                employmentType,
                number,
                validThrough,
                requirements,
                salary,
                benefits,
                priority,
                slaDays);
    }

    /** The same until that time. */
    public JobDetails until(Instant last) {
        return new JobDetails(
                title,
                description,
                department,
                location,
                workMode,
                employmentType,
                openings,
                last,
                requirements,
                salary,
                benefits,
                priority,
                slaDays);
    }

    /** The same in that department and at that place. */
    public JobDetails at(Name division, Name place) {
        return new JobDetails(
                title,
                description,
                division,
                place,
                workMode,
                employmentType,
                openings,
                validThrough,
                requirements,
                salary,
                benefits,
                priority,
                slaDays);
    }
}
