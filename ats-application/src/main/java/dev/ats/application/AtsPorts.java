package dev.ats.application;

import static java.util.Objects.requireNonNull;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Identities;
import dev.ats.application.access.Memberships;
import dev.ats.application.access.Operators;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.Secrets;
import dev.ats.application.access.Staff;
import dev.ats.application.access.keys.NewSigningKeys;
import dev.ats.application.access.keys.SigningKeys;
import dev.ats.application.access.members.Invitations;
import dev.ats.application.access.members.MemberReads;
import dev.ats.application.access.members.Members;
import dev.ats.application.access.registration.AccountTokens;
import dev.ats.application.access.registration.SetUps;
import dev.ats.application.access.sessions.Logins;
import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.audit.JournalReads;
import dev.ats.application.candidates.Candidates;
import dev.ats.application.jobs.JobReads;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.jobs.SavedJobs;
import dev.ats.application.kernel.KernelPorts;
import dev.ats.application.messaging.MailQueue;
import dev.ats.application.messaging.MailReads;
import dev.ats.application.messaging.Mailer;
import dev.ats.application.messaging.Mails;
import dev.ats.application.organizations.Organizations;
import dev.ats.application.pipeline.Applicants;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.Applications;
import dev.ats.application.pipeline.OpinionReads;
import dev.ats.application.pipeline.Opinions;

/** Every out-port the product needs; whoever assembles it brings them all. */
public record AtsPorts(
        KernelPorts kernel,
        Accounts accounts,
        Memberships memberships,
        Staff staff,
        Identities identities,
        Credentials credentials,
        Operators operators,
        Passwords passwords,
        Secrets secrets,
        AccountTokens accountTokens,
        SetUps beginnings,
        Sessions sessions,
        Logins logins,
        Invitations invitations,
        Members members,
        MemberReads memberReads,
        NewSigningKeys newSigningKeys,
        SigningKeys signingKeys,
        Organizations organizations,
        Jobs jobs,
        JobReads jobReads,
        SavedJobs savedJobs,
        Candidates candidates,
        Applicants applicants,
        Applications applications,
        ApplicationReads applicationReads,
        Opinions opinions,
        OpinionReads opinionReads,
        JournalReads journalReads,
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
        requireNonNull(credentials, "credentials");
        requireNonNull(operators, "operators");
        requireNonNull(passwords, "passwords");
        requireNonNull(secrets, "secrets");
        requireNonNull(accountTokens, "accountTokens");
        requireNonNull(beginnings, "beginnings");
        requireNonNull(sessions, "sessions");
        requireNonNull(logins, "logins");
        requireNonNull(invitations, "invitations");
        requireNonNull(members, "members");
        requireNonNull(memberReads, "memberReads");
        requireNonNull(newSigningKeys, "newSigningKeys");
        requireNonNull(signingKeys, "signingKeys");
        requireNonNull(organizations, "organizations");
        requireNonNull(jobs, "jobs");
        requireNonNull(jobReads, "jobReads");
        requireNonNull(savedJobs, "savedJobs");
        requireNonNull(candidates, "candidates");
        requireNonNull(applicants, "applicants");
        requireNonNull(applications, "applications");
        requireNonNull(applicationReads, "applicationReads");
        requireNonNull(journalReads, "journalReads");
        requireNonNull(opinions, "opinions");
        requireNonNull(opinionReads, "opinionReads");
        requireNonNull(mails, "mails");
        requireNonNull(mailReads, "mailReads");
        requireNonNull(mailQueue, "mailQueue");
        requireNonNull(mailer, "mailer");
    }
}
