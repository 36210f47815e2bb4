package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Id;
import dev.ats.domain.shared.Name;
import java.time.Instant;

/**
 * A mail with all there is to be said in it, as things are now.
 *
 * @param told the event it tells of, and who caused it; null when that is no longer known
 * @param to null when there is nobody to write to any more
 * @param organization in whose name, or null for the installation
 * @param matter the application it is about, or null
 * @param key what it lets its reader do, or null
 */
public record Letter(Mail mail, Told told, Addressee to, Name organization, Matter matter, Key key) {

    /** What happened, and who did it. */
    public record Told(Event event, Author by) {

        public Told {
            requireNonNull(event, "event");
            requireNonNull(by, "by");
        }
    }

    /**
     * Who it goes to.
     *
     * @param name null where none is known
     */
    public record Addressee(Name name, Email email) {

        public Addressee {
            requireNonNull(email, "email");
        }
    }

    /**
     * An application.
     *
     * @param owner the candidate's account, or null
     * @param version the sequence of its last step now
     * @param recruiter who reads the candidate's answers, or null
     */
    public record Matter(Name candidate, AccountId owner, Name jobTitle, int version, Email recruiter) {

        public Matter {
            requireNonNull(candidate, "candidate");
            requireNonNull(jobTitle, "jobTitle");
        }

        boolean isOwnedBy(Author author) {
            return owner != null && Author.account(owner).equals(author);
        }
    }

    /** What is kept of an open token or invitation, whose secret the mail is to hold. */
    public record Key(Id id, SecretDigest digest, Instant expiresAt) {

        public Key {
            requireNonNull(id, "id");
            requireNonNull(digest, "digest");
            requireNonNull(expiresAt, "expiresAt");
        }
    }

    public Letter {
        requireNonNull(mail, "mail");
    }
}
