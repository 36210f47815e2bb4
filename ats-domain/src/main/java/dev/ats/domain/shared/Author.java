package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

/**
 * Who did something, as history and journal keep it: an account's id, {@code public}, or {@code kind:name}.
 *
 * <p>Holds no personal value, so it may stand in records that are never erased.
 *
 * @param label at most 100 characters, without blanks
 */
public record Author(String label) {

    /** Somebody who was not signed in. */
    public static final Author PUBLIC = new Author("public");

    public Author {
        requireNonNull(label, "label");
        if (label.isBlank() || label.length() > 100 || label.indexOf(' ') >= 0) {
            throw new InvalidValue("is not an author");
        }
    }

    /** The person signed in to that account. */
    public static Author account(AccountId account) {
        return new Author(account.toString());
    }

    /** The program that acts with that key. */
    public static Author machine(Id key) {
        return new Author("key:" + key.value());
    }

    /** The product itself, acting for the purpose named. */
    public static Author system(String purpose) {
        return new Author("system:" + purpose);
    }
}
