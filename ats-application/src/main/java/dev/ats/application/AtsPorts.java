package dev.ats.application;

import static java.util.Objects.requireNonNull;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Identities;
import dev.ats.application.access.Memberships;
import dev.ats.application.access.Secrets;
import dev.ats.application.access.Staff;
import dev.ats.application.candidates.Candidates;
import dev.ats.application.jobs.JobReads;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.KernelPorts;
import dev.ats.application.messaging.MailQueue;
import dev.ats.application.messaging.MailReads;
import dev.ats.application.messaging.Mailer;
import dev.ats.application.messaging.Mails;
import dev.ats.application.organizations.Organizations;
import dev.ats.application.pipeline.Applicants;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.Applications;

/** Every out-port the product needs; whoever assembles it brings them all. */
public record AtsPorts(
        KernelPorts kernel,
        Accounts accounts,
        Memberships memberships,
        Staff staff,
        Identities identities,
        Secrets secrets,
        Organizations organizations,
        Jobs jobs,
        JobReads jobReads,
        Candidates candidates,
        Applicants applicants,
        Applications applications,
        ApplicationReads applicationReads,
        Mails mails,
        MailReads mailReads,
        MailQueue mailQueue,
        Mailer mailer) {

    public AtsPorts {
        requireNonNull(kernel, "kernel");
        requireNonNull(accounts, "accounts");
        requireNonNull(memberships, "memberships");
        requireNonNull(staff, "staff");
        requireNonNull(identities, "identities");
        requireNonNull(secrets, "secrets");
        requireNonNull(organizations, "organizations");
        requireNonNull(jobs, "jobs");
        requireNonNull(jobReads, "jobReads");
        requireNonNull(candidates, "candidates");
        requireNonNull(applicants, "applicants");
        requireNonNull(applications, "applications");
        requireNonNull(applicationReads, "applicationReads");
        requireNonNull(mails, "mails");
        requireNonNull(mailReads, "mailReads");
        requireNonNull(mailQueue, "mailQueue");
        requireNonNull(mailer, "mailer");
    }
}
