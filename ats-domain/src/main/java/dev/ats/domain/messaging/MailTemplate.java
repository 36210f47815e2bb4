package dev.ats.domain.messaging;

/** The mails the product writes. */
public enum MailTemplate {
    /** To the candidate: we have your application. */
    APPLICATION_RECEIVED,
    /** To each recruiter of the job: somebody applied. */
    APPLICATION_RECEIVED_TEAM,
    /** To the person an address belongs to: somebody applied with it again. */
    APPLICATION_REPEATED,
    /** To the candidate: your application has moved, or has ended. */
    STAGE_CHANGED,
    /** To the recruiters of the job and the managers of their teams: an application has waited for too long. */
    SLA_ALERT,
    /** To an account: confirm your address. */
    VERIFY_EMAIL,
    /** To an account: choose a new password. */
    RESET_PASSWORD,
    /** To an address: join an organization. */
    INVITATION,
    /** To an account: your password was changed, in case it was not you. */
    PASSWORD_CHANGED;

    /** Whether it holds a secret, without which it is pointless. */
    public boolean isKeyed() {
        return this == VERIFY_EMAIL || this == RESET_PASSWORD || this == INVITATION;
    }
}
