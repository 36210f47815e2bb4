package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import java.util.Set;
import java.util.UUID;

/**
 * Something that happened, with what decides whom to tell.
 *
 * @param id the event's, under which it was put out
 * @param by who did it
 * @param candidate the account of the candidate it is about, or null
 * @param recruiters the active recruiters of the job it is about; of a breach also the managers of the teams they are in
 */
public record Occasion(UUID id, Event event, Author by, AccountId candidate, Set<AccountId> recruiters) {

    public Occasion {
        requireNonNull(id, "id");
        requireNonNull(event, "event");
        requireNonNull(by, "by");
        recruiters = Set.copyOf(recruiters);
    }

    /** Whether the owner of that account did it. */
    boolean isBy(AccountId account) {
        return account != null && Author.account(account).equals(by);
    }
}
