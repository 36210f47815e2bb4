package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.pipeline.sla.SlaTerms;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Tag;
import java.util.List;
import java.util.Optional;

/** What the organization entered knows of somebody who is about to apply to one of its jobs. */
public interface Applicants {

    /** The candidate whose confirmed address it is, or nothing. */
    Optional<Known> byEmail(Email email, JobId job);

    /** The candidate of that id, and what their stay will be measured by; or nothing. */
    Optional<Known> byId(CandidateId candidate, JobId job);

    /** The account, with the candidate linked to it or else known by its address once that is verified. */
    Optional<SignedIn> byAccount(AccountId account, JobId job);

    /**
     * Somebody known.
     *
     * @param active their active application on that job, or null
     * @param tags what they are filed under, in order
     * @param terms what their stay will be measured by; null where that is told to nobody
     */
    record Known(Candidate candidate, ApplicationId active, List<Tag> tags, SlaTerms terms) {

        public Known {
            requireNonNull(candidate, "candidate");
            tags = List.copyOf(tags);
        }

        /** Without what is told to members only. */
        public Known(Candidate candidate, ApplicationId active, List<Tag> tags) {
            this(candidate, active, tags, null);
        }
    }

    /**
     * Somebody signed in.
     *
     * @param known the candidate they are here, or null
     */
    record SignedIn(Account account, Known known) {

        public SignedIn {
            requireNonNull(account, "account");
        }
    }
}
