package dev.ats.domain.candidates;

/** How an organization came to know a candidate. */
public enum CandidateSource {
    PORTAL,
    REFERRAL,
    DIRECT,
    VENDOR,
    SOCIAL,
    OTHER
}
