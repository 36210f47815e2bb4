package dev.ats.domain.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.CandidateId;
import java.util.UUID;

/** Whom a mail is for; the address is whatever theirs is when it is sent. */
public record Recipient(Kind kind, UUID id) {

    /** Whose address it is. */
    public enum Kind {
        CANDIDATE,
        ACCOUNT,
        /** The one an invitation was made out to. */
        INVITATION
    }

    public Recipient {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** A candidate of the organization. */
    public static Recipient candidate(CandidateId candidate) {
        return new Recipient(Kind.CANDIDATE, candidate.value());
    }

    /** The owner of an account. */
    public static Recipient account(AccountId account) {
        return new Recipient(Kind.ACCOUNT, account.value());
    }

    /** Whoever has the address of that invitation. */
    public static Recipient invited(UUID invitation) {
        return new Recipient(Kind.INVITATION, invitation);
    }
}
