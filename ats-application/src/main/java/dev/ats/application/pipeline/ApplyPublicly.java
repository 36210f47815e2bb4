package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;

/**
 * "I would like this job; this is who I am." Said by somebody who is not signed in.
 *
 * @param coverLetter what they write about it, or null
 */
public record ApplyPublicly(JobId job, Name name, Email email, Body coverLetter)
        implements Command<ApplicationReceipt> {

    public ApplyPublicly {
        requireNonNull(job, "job");
        requireNonNull(name, "name");
        requireNonNull(email, "email");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
