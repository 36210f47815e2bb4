package dev.ats.domain.jobs;

/** The texts of a job, by name: history says which were written anew, and never what they say. */
public enum JobText {
    TITLE,
    CODE,
    DESCRIPTION,
    DEPARTMENT,
    LOCATION,
    REQUIRED_SKILLS,
    PREFERRED_SKILLS,
    BENEFITS;

    Object of(Job.State job) {
        JobDetails details = job.details();
        return switch (this) {
            case TITLE -> details.title();
            case CODE -> job.code();
            case DESCRIPTION -> details.description();
            case DEPARTMENT -> details.department();
            case LOCATION -> details.location();
            case REQUIRED_SKILLS -> details.requirements().requiredSkills();
            case PREFERRED_SKILLS -> details.requirements().preferredSkills();
            case BENEFITS -> details.benefits();
        };
    }
}
