package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.application.jobs.CreateJob;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.Requirements;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineId;
import java.time.Instant;
import java.util.Set;

/** A job to be created: open, unless it says otherwise; and published, unless it is a draft. */
public record CreateJobBody(
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

        Instant validThrough,
        Set<AccountId> recruiterIds,
        Set<AccountId> hiringManagerIds,
        PipelineId pipelineId,
        JobStatus status) {

    /** What it asks for. */
    public CreateJob command(Request<?> request) {
        JobDetails details = new ReplaceJobBody(
                        title,
                        description,
                        code,
                        department,
                        location,
                        workMode,
                        employmentType,
                        requiredSkills,
                        preferredSkills,
                        experienceMin,
                        experienceMax,
                        openings,
                        salaryMin,
                        salaryMax,
                        benefits,
                        priority,
                        slaDays,
                        validThrough)
                .details(request);
        JobStaff staff = new JobStaff(
                recruiterIds == null ? Set.of() : recruiterIds, hiringManagerIds == null ? Set.of() : hiringManagerIds);
        return new CreateJob(new JobDraft(code, details, staff), pipelineId, status == null ? JobStatus.OPEN : status);
    }
}
