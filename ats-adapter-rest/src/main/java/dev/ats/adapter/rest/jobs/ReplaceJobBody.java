package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.Requirements;
import dev.ats.domain.jobs.Salary;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** All that is written of a job; what is left out is unsaid from then on, but for its code. */
record ReplaceJobBody(
        @Required Name title,
        @Required Body description,
        JobCode code,
        Name department,
        Name location,
        WorkMode workMode,
        EmploymentType employmentType,
        Set<Name> requiredSkills,
        Set<Name> preferredSkills,

        @Between(least = 0, most = Requirements.MOST_YEARS) Integer experienceMin,

        @Between(least = 0, most = Requirements.MOST_YEARS) Integer experienceMax,

        @Between(least = 1, most = JobDetails.MOST_OPENINGS) Integer openings,

        MoneyBody salaryMin,
        MoneyBody salaryMax,
        Body benefits,
        Priority priority,

        @Between(least = 1, most = JobDetails.MOST_SLA_DAYS) Integer slaDays,

        Instant validThrough) {

    /** The details it writes down; pointing to the field at fault when they contradict each other. */
    JobDetails details(Request<?> request) {
        Requirements requirements = request.checked(
                "/experience_max",
                () -> new Requirements(listOf(requiredSkills), listOf(preferredSkills), experienceMin, experienceMax));
        Salary salary =
                request.checked("/salary_max", () -> new Salary(MoneyBody.of(salaryMin), MoneyBody.of(salaryMax)));
        return request.checked(() -> new JobDetails(
                title,
                description,
                department,
                location,
                workMode == null ? WorkMode.ONSITE : workMode,
                employmentType == null ? EmploymentType.FULL_TIME : employmentType,
                openings == null ? 1 : openings,
                validThrough,
                requirements,
                salary,
                benefits,
                priority == null ? Priority.MEDIUM : priority,
                slaDays));
    }

    private static <T> List<T> listOf(Set<T> said) {
        return said == null ? List.of() : List.copyOf(said);
    }
}
