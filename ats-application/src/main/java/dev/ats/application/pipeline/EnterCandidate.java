package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;

/** "This candidate would be right for this job." Said by a recruiter. */
public record EnterCandidate(JobId job, CandidateId candidate) implements Command<ApplicationView> {

    public EnterCandidate {
        requireNonNull(job, "job");
        requireNonNull(candidate, "candidate");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
